import { describe, expect, it } from "vitest";
import {
  beyondNote,
  dispersionFigures,
  dispersionWords,
  funnelSentence,
} from "#core/sentences/funnelWords.ts";
import { funnel } from "#core/statistics/funnel.ts";
import { funnelFlags } from "#core/statistics/funnelFlags.ts";

const x = [12, 30, 55, 8, 70, 40, 22, 90, 15, 60];
const n = [20, 40, 80, 20, 80, 70, 30, 100, 30, 90];
const found = funnel(x.map((count, i) => ({ x: count, n: n[i] ?? 0 })));

describe("a funnel in words", () => {
  if ("cannot" in found) throw new Error(found.cannot);

  it.each([
    [
      ["within", "within"],
      "10 个机关中，没有明显超出合并值 71.8% 放宽后的界限的。",
      "None of 10 bodies stands out beyond the widened limits around 71.8%.",
    ],
    [
      ["above", "within"],
      "10 个机关中，1 个明显超出合并值 71.8% 的 95% 界限，没有超出 99.8% 界限的。",
      "Of 10 bodies, 1 stands out beyond the 95% limits around 71.8%.",
    ],
    [
      ["far-above", "within"],
      "10 个机关中，1 个明显超出合并值 71.8% 的 95% 界限，其中 1 个也超出 99.8% 界限。",
      "Of 10 bodies, 1 stands out beyond the 95% limits around 71.8%, 1 of them beyond the 99.8% limits too.",
    ],
    [
      ["above", "far-below"],
      "10 个机关中，2 个明显超出合并值 71.8% 的 95% 界限，其中 1 个也超出 99.8% 界限。",
      "Of 10 bodies, 2 stand out beyond the 95% limits around 71.8%, 1 of them beyond the 99.8% limits too.",
    ],
  ] as const)("counts who stands out: %j", (flags, zh, en) => {
    expect(funnelSentence(found, flags)).toEqual({ zh, en });
  });

  it("lays differences to chance only within limits that are not widened", () => {
    const plain = { ...found, method: "naive" } as const;
    expect(funnelSentence(plain, ["within"]).zh).toContain("差异可以由偶然解释");
    expect(funnelSentence(found, ["within"]).zh).not.toContain("偶然");
  });

  it("says in words whether the bodies differ by more than chance", () => {
    expect(dispersionWords(found).zh).toBe("过度离散：各机关的差异大于偶然");
    expect(dispersionWords({ ...found, overdispersed: false }).en).toBe(
      "no over-dispersion, no cause to widen the limits",
    );
  });

  it("prints φ against its threshold, and τ, for those who ask", () => {
    expect(dispersionFigures(found).zh).toBe("φ = 4.53，超过 1.89；τ = 0.123");
    expect(dispersionFigures({ ...found, overdispersed: false }).en).toBe(
      "φ = 4.53, not above 1.89; τ = 0.123",
    );
  });
});

/** Very many bodies with 2 cases each, none far off, and some large ones that are. */
const mostlySmall = [
  ...Array.from({ length: 1560 }, (_, at) => ({ x: [0, 1, 1, 2][at % 4]!, n: 2 })),
  ...Array.from({ length: 40 }, (_, at) => ({ x: at % 2 ? 150 : 50, n: 200 })),
];

describe("many bodies beyond limits that dispersion leaves as they are", () => {
  it("are explained by the many small ones", () => {
    const among = funnel(mostlySmall);
    if ("cannot" in among) throw new Error(among.cannot);
    const flags = funnelFlags(mostlySmall, among).map((flag) => flag ?? "within");
    expect(among.overdispersed).toBe(false);
    expect(flags.filter((flag) => flag.startsWith("far"))).toHaveLength(40);
    const { zh, en } = beyondNote(among, flags);
    expect(zh).toContain("仅凭偶然，超出 99.8% 界限的至多约 3 个，这里有 40 个");
    expect(en).toContain("at most about 3 would lie beyond the 99.8% limits; here 40 do");
  });

  it("are passed over where limits are widened, or where no more are there than chance allows", () => {
    if ("cannot" in found) throw new Error(found.cannot);
    const far = Array.from({ length: 10 }, () => "far-above" as const);
    const plain = { ...found, overdispersed: false };
    expect(beyondNote(found, far)).toEqual({ zh: "", en: "" });
    expect(beyondNote(plain, far.slice(0, 3))).toEqual({ zh: "", en: "" });
    expect(beyondNote(plain, far).zh).toContain("不足 1 个，这里有 10 个");
    expect(beyondNote(plain, far).en).toContain("at most one would lie");
  });
});
