import { describe, expect, it } from "vitest";
import { statistics, type Statistic } from "#app/views/method/statistics.ts";

describe("the method page", () => {
  it.each(Object.entries<Statistic>(statistics))(
    "explains %s in both languages with an example",
    (_, one) => {
      for (const text of [one.name, one.words, one.limits]) {
        expect(text.zh).toMatch(/\p{Script=Han}/u);
        expect(text.en).toMatch(/^[^\p{Script=Han}]+$/u);
      }
      expect(one.example("zh")).toMatch(/\d/u);
    },
  );

  it("works its examples with the functions in use", () => {
    expect(statistics.wilson.example("en")).toBe("8 / 10 → 49.0% – 94.3%");
    expect(statistics.ranks.example("en")).toBe("95/100, 50/100, 8/10 → 1–2, 3–3, 1–2");
  });
});
