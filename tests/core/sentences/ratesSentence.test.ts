import { describe, expect, it } from "vitest";
import {
  kindsSentence,
  ratesNote,
  ratesSentence,
  sumsNote,
} from "#core/sentences/ratesSentence.ts";

const label = { zh: "复议率", en: "Review rate" };
const rated = (name: string, numerator: number | null, denominator: number | null) => ({
  name,
  numerator,
  denominator,
});

describe("ratesSentence", () => {
  it.each([
    [
      [rated("a", 90, 100), rated("b", 10, 100), rated("c", 50, 100)],
      0.5,
      "复议率：3 个机关中，1 个明显高于、1 个明显低于合并值 50.0%",
      "Review rate: of 3 bodies, 1 clearly above and 1 clearly below the pooled rate of 50.0%",
    ],
    [
      [rated("a", 1, 2)],
      0.5,
      "复议率：1 个机关与合并值 50.0% 无法区分",
      "Review rate: the one body cannot be told from the pooled rate of 50.0%",
    ],
    [
      [rated("a", 1, 2), rated("b", 2, 4)],
      0.5,
      "复议率：2 个机关都与合并值 50.0% 无法区分",
      "Review rate: none of 2 bodies can be told from the pooled rate of 50.0%",
    ],
    [
      [rated("a", 0, 0), rated("b", 0, 0)],
      null,
      "复议率：各机关都无分母",
      "Review rate: no body has a denominator",
    ],
    [
      [rated("a", 0, 0)],
      null,
      "复议率：这个机关无分母",
      "Review rate: the one body has no denominator",
    ],
    [
      [rated("a", 0, 0), rated("b", null, 3)],
      null,
      "复议率：没有可用的数字",
      "Review rate: no usable figures",
    ],
    [[], null, "复议率：没有可用的数字", "Review rate: no usable figures"],
  ])("says %#", (rows, reference, zh, en) => {
    expect(ratesSentence(rows, reference, label)).toEqual({ zh, en });
  });
});

describe("kindsSentence", () => {
  it("names each that has a rate and counts those that have none", () => {
    expect(kindsSentence([rated("自然人", 1, 2), rated("企业", 0, 0)], label)).toEqual({
      zh: "复议率：自然人 50.0%；另 1 类无分母",
      en: "Review rate: 自然人 50.0%; 1 without a denominator",
    });
    expect(kindsSentence([rated("自然人", 1, 2), rated("企业", null, 4)], label).zh).toBe(
      "复议率：自然人 50.0%；另 1 类没有比率",
    );
    expect(kindsSentence([rated("企业", 0, 0)], label).en).toBe(
      "Review rate: none has a denominator",
    );
    expect(kindsSentence([], label).en).toBe("Review rate: no usable figures");
  });
});

describe("ratesNote", () => {
  const most = { zh: "复议最多", en: "most reviews" };

  it("says how many of all are drawn where not all are", () => {
    expect(ratesNote({ drawn: 20, all: 1204 }, most)).toEqual({
      zh: "虚线是合并值；只画复议最多的 20 个，标题说的是全部 1,204 个；选中一行，其他各图只看这个机关。",
      en: "The dashed line is the pooled rate. The 20 with most reviews are drawn; the title is about all 1,204. Pick a row and the other figures follow that body.",
    });
    expect(ratesNote({ drawn: 3, all: 3 }, most).zh).toBe(
      "虚线是合并值；选中一行，其他各图只看这个机关。",
    );
    expect(ratesNote({ drawn: 3, all: 3, leftOut: 1 }, most)).toEqual({
      zh: "虚线是合并值（不计数字自相矛盾的 1 个机关）；选中一行，其他各图只看这个机关。",
      en: "The dashed line is the pooled rate without 1 body whose figures contradict each other. Pick a row and the other figures follow that body.",
    });
  });
});

it("names kinds in small letters within a sentence", () => {
  const rows = [rated("Individuals", 1, 2), rated("NGO", 1, 4)];
  expect(kindsSentence(rows, { zh: "占比", en: "Share" }).en).toBe(
    "Share: individuals 50.0% and NGO 25.0%",
  );
});

describe("sumsNote", () => {
  it("says how many bodies of the sums the pooled rate leaves out, and nothing where it leaves out none", () => {
    expect(sumsNote(0)).toEqual({ zh: "", en: "" });
    expect(sumsNote(1).en).toContain("1 body whose figures");
    expect(sumsNote(1204).zh).toContain("1,204 个机关");
  });
});
