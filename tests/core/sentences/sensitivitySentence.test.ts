import { expect, it } from "vitest";
import type { Sensitivity } from "#core/query/sensitivity.ts";
import { sensitivitySentence } from "#core/sentences/sensitivitySentence.ts";

const row = (more: Partial<Sensitivity>): Sensitivity => ({
  metric: "received",
  printed: 209,
  excluded: 209,
  recomputed: 209,
  answered: 17,
  left: 0,
  ...more,
});

it("names the figure that moves most, three times", () => {
  const rows = [
    row({ excluded: 206, recomputed: 218 }),
    row({ metric: "disclosure-rate", printed: 0.545, excluded: 0.455, recomputed: 0.458 }),
  ];
  expect(sensitivitySentence(rows)).toEqual({
    zh: "变动最大的是公开率：照录 54.5%，剔除不符的报告后 45.5%，按分项重算 45.8%。",
    en: "Disclosure rate moves most: 54.5% as printed, 45.5% without the reports that do not add up, 45.8% with totals worked out from their parts.",
  });
});

it("says so when nothing is left to compare", () => {
  expect(sensitivitySentence([row({ excluded: null, recomputed: 210 })]).zh).toContain(
    "剔除不符的报告后 —",
  );
});

it.each([[[]], [[row({})]], [[row({ printed: null, excluded: null })]], [[row({ printed: 0 })]]])(
  "says that nothing moves: %j",
  (rows) => {
    expect(sensitivitySentence(rows).zh).toContain("各项数字都不变");
  },
);
