import { describe, expect, it } from "vitest";
import { narrativeTallySentence } from "#core/sentences/narrativeTallySentence.ts";

const tally = {
  id: "narrative.published",
  unit: "件",
  reports: 3,
  least: 4,
  middle: 6,
  most: 1430,
} as const;

describe("narrativeTallySentence", () => {
  it("says from what to what, never a sum, and counts in English without counters", () => {
    const { zh, en } = narrativeTallySentence(tally);
    expect(zh).toContain("3 份报告说到，4 件至 1,430 件，中位数 6 件");
    expect(en).toContain("3 reports, 4 to 1,430, median 6");
    expect(en).not.toMatch(/\p{Script=Han}/u);
  });

  it("says one number where all reports state the same", () => {
    const { zh, en } = narrativeTallySentence({ ...tally, reports: 1, middle: 4, most: 4 });
    expect(zh).toContain("1 份报告说到，4 件");
    expect(en).toContain("1 report, 4");
    expect(en).not.toContain("median");
  });
});
