import { describe, expect, it } from "vitest";
import { dispersionWords, funnelSentence } from "#core/sentences/funnelWords.ts";
import { funnel } from "#core/statistics/funnel.ts";

const x = [12, 30, 55, 8, 70, 40, 22, 90, 15, 60];
const n = [20, 40, 80, 20, 80, 70, 30, 100, 30, 90];
const found = funnel(x.map((count, i) => ({ x: count, n: n[i] ?? 0 })));

describe("a funnel in words", () => {
  if ("cannot" in found) throw new Error(found.cannot);

  it.each([
    [["within", "within"], "都在合并值 71.8% 的界限之内", "All 10 bodies lie within"],
    [
      ["above", "within"],
      "1 个超出合并值 71.8% 的 95% 界限，没有超出 99.8% 界限的",
      "1 lies outside",
    ],
    [["above", "far-below"], "2 个超出合并值 71.8% 的 95% 界限，其中 1 个也超出", "2 lie outside"],
  ] as const)("counts who lies outside: %j", (flags, zh, en) => {
    expect(funnelSentence(found, flags).zh).toContain(zh);
    expect(funnelSentence(found, flags).en).toContain(en);
  });

  it("prints φ against its threshold, and τ", () => {
    expect(dispersionWords(found).zh).toBe("φ = 4.53，超过 1.89：各机关的差异大于偶然；τ = 0.123");
    expect(dispersionWords({ ...found, overdispersed: false }).en).toContain("not above 1.89");
  });
});
