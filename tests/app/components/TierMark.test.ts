import { expect, it } from "vitest";
import TierMark from "#app/components/TierMark.vue";
import { mountPart } from "../mountPart.ts";

it.each([
  ["above", "high", "明显较好", "better"],
  ["above", "low", "明显较差", "worse"],
  ["below", "high", "明显较差", "worse"],
  ["below", "neutral", "明显低于", "neither"],
  ["indistinct", "high", "无法区分", "neither"],
])("says of %s under %s polarity %s", (tier, polarity, words, verdict) => {
  const mark = mountPart(TierMark, { tier, polarity });
  expect(mark.text()).toBe(words);
  expect(mark.classes()).toContain(verdict);
});

it("draws another shape for each tier", () => {
  const shapes = ["above", "indistinct", "below"].map((tier) =>
    mountPart(TierMark, { tier }).find("path").attributes("d"),
  );
  expect(new Set(shapes).size).toBe(3);
});
