import { createPinia, setActivePinia } from "pinia";
import { beforeEach, describe, expect, it } from "vitest";
import { useLocale } from "#app/composables/useLocale.ts";

beforeEach(() => setActivePinia(createPinia()));

describe("useLocale", () => {
  it("says words, numbers and dates in the language of the reader", () => {
    const { language, t, compact, number, share, date } = useLocale();
    language.value = "zh";
    expect([
      t({ zh: "机关", en: "Body" }),
      number(12034),
      compact(1_234_567),
      date("2025-03-31"),
    ]).toEqual(["机关", "12,034", "123万", "2025年3月31日"]);
    language.value = "en";
    expect([t({ zh: "机关", en: "Body" }), share(0.1234), date("2025-03-31")]).toEqual([
      "Body",
      "12.3%",
      "31 March 2025",
    ]);
  });

  it("joins a list as the language does", () => {
    const { language, list } = useLocale();
    language.value = "zh";
    expect(list(["甲", "乙", "丙"])).toBe("甲、乙和丙");
    language.value = "en";
    expect(list(["A", "B", "C"])).toBe("A, B and C");
  });
});
