import { describe, expect, it } from "vitest";
import type { BodyShare, ClearChange } from "#core/query/standouts.ts";
import { clearChanges, judgedRates, outliers, standoutRates } from "#core/query/standouts.ts";
import {
  changeSentence,
  noChanges,
  outlierNotes,
  outlierSentence,
} from "#core/sentences/standoutSentences.ts";

const name = { zh: "甲局", en: "Bureau A" };

const change = (x: number, n: number, before: number, nBefore: number): ClearChange => {
  const [clear] = clearChanges([
    { body: "a", metric: "disclosure-rate", x, n, x_before: before, n_before: nBefore },
  ]);
  if (!clear) throw new Error("not clear");
  return clear;
};

describe("a clear change", () => {
  it("says how far a rate rose, with both years and the interval", () => {
    expect(changeSentence(change(60, 100, 10, 100), name)).toEqual({
      zh: "甲局的公开率明显上升：10.0%（10 / 100） → 60.0%（60 / 100），+50.0 个百分点（95% 区间 +37.7 至 +60.1）。",
      en: "Bureau A: disclosure rate clearly up from 10.0% (10 / 100) to 60.0% (60 / 100), +50.0 pp (95% interval +37.7 to +60.1).",
    });
  });

  it("says how far it fell, down to none at all", () => {
    const { zh, en } = changeSentence(change(0, 50, 50, 50), name);
    expect(zh).toContain("明显下降：100.0%（50 / 50） → 0.0%（0 / 50），−100.0 个百分点");
    expect(en).toContain("clearly down from 100.0% (50 / 50) to 0.0% (0 / 50)");
  });

  it("is none in words where nothing is clear", () => {
    expect(clearChanges([])).toEqual([]);
    expect(noChanges(30)).toEqual({
      zh: "没有机关的公开率、不予公开率或结转率比上年有明显变化（只看两年的分母都不少于 30 的机关）。",
      en: "No body’s disclosure, refusal or carry-over rate clearly moved since the year before (of those with a denominator of at least 30 in both years).",
    });
  });
});

const alike = (count: number): readonly BodyShare[] =>
  Array.from({ length: count }, (_, at) => ({ body: `b${String(at)}`, x: 70, n: 100 }));

const noneOutside = outliers(alike(12));
const oneOutside = outliers([...alike(40), { body: "low", x: 5, n: 100 }]);
const unjudged = outliers(alike(3));

const judged = (among: typeof noneOutside, listed = 0, metric = standoutRates[0]) => ({
  metric,
  among,
  listed,
});

describe("an outlier", () => {
  it("is named with its rate and the side it lies on", () => {
    const [low] = oneOutside.found;
    expect(outlierSentence(low!, "disclosure-rate", name)).toEqual({
      zh: "甲局的公开率 5.0%（5 / 100），远低于界限（99.8%）。",
      en: "Bureau A: disclosure rate 5.0% (5 / 100), far below the limits (99.8%).",
    });
  });
});

describe("what is said beside those named", () => {
  it("is nothing where all that are outside are listed", () => {
    expect(outlierNotes([judged(oneOutside, 1)])).toEqual([]);
    expect(outlierNotes([])).toEqual([]);
  });

  it("counts the others, one or several", () => {
    expect(outlierNotes([judged(oneOutside)])).toEqual([
      {
        zh: "公开率：另有 1 个机关明显超出界限。",
        en: "Disclosure rate: 1 more body stands out beyond the limits.",
      },
    ]);
    const two = { ...oneOutside, found: [...oneOutside.found, ...oneOutside.found] };
    expect(outlierNotes([judged(two)])[0]?.en).toBe(
      "Disclosure rate: 2 more bodies stand out beyond the limits.",
    );
  });

  it("says once, for all the rates concerned, that nobody lies outside", () => {
    expect(
      outlierNotes(standoutRates.map((rate) => judged(noneOutside, 0, rate as never))),
    ).toEqual([
      {
        zh: "公开率、不予公开率、结转率：没有机关明显超出漏斗图的界限。",
        en: "Disclosure rate, refusal rate and carry-over rate: no body stands out beyond the limits of the funnel.",
      },
    ]);
  });

  it("does not call nobody judged nobody outside", () => {
    const notes = outlierNotes([judged(unjudged), judged(noneOutside, 0, "refusal-rate" as never)]);
    expect(notes.map(({ zh }) => zh)).toEqual([
      "公开率：有比率的机关不足 10 个或没有差异，不判断谁超出界限。",
      "不予公开率：没有机关明显超出漏斗图的界限。",
    ]);
  });

  it.each([
    ["all at nought", 0],
    ["all at the whole", 100],
  ])("judges nobody where rates are %s", (_, x) => {
    const same = outliers(alike(12).map((share) => ({ ...share, x })));
    expect(outlierNotes([judged(same)])[0]?.zh).toContain("不判断");
  });
});

it("holds only the first rate against its limits where bodies are very many", () => {
  expect(judgedRates(283)).toEqual(standoutRates);
  expect(judgedRates(140_000)).toEqual(["disclosure-rate"]);
});
