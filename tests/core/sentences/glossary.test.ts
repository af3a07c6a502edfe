import { describe, expect, it } from "vitest";
import { glossary, termsIn } from "#core/sentences/glossary.ts";
import { faultsOf } from "./faultsOf.ts";

const labels = (text: string, language: "zh" | "en") =>
  termsIn(text, language).map(({ term }) => term[language]);

describe("the words of the field", () => {
  it.each(Object.entries(glossary))("%s is known by its own name in both languages", (_, entry) => {
    expect(termsIn(entry.term.zh, "zh")).toContain(entry);
    expect(termsIn(entry.term.en.toLowerCase(), "en")).toContain(entry);
    expect(faultsOf(entry.words)).toEqual([]);
  });

  it("are found in the sentences that say them", () => {
    expect(
      labels(
        "15 个机关与合并公开率 45.5% 相比：1 个明显低于，9 个无法区分，3 个无分母，2 个数字自相矛盾（不计入合并率）。",
        "zh",
      ),
    ).toEqual(["合并值", "明显", "无法区分", "无分母", "数字自相矛盾"]);
    expect(
      labels(
        "Of 13 bodies, 2 stand out beyond the 95% limits around 46.9%; no over-dispersion",
        "en",
      ),
    ).toEqual(["Limits of the funnel", "Over-dispersion"]);
  });

  it("are none in a sentence of plain words", () => {
    expect(labels("没有符合所选条件的报告。", "zh")).toEqual([]);
    expect(labels("No report fits what was chosen.", "en")).toEqual([]);
  });
});
