import fc from "fast-check";
import { expect, it } from "vitest";
import { coverageSentence } from "#core/sentences/coverageSentence.ts";
import { faultsOf, numbersIn } from "./faultsOf.ts";

it.each([
  [0, 0, "没有应报名单。", "It is not known who should have reported."],
  [1, 1, "应报 1 份，已收录。", "The one report expected is held."],
  [1, 0, "应报 1 份，未收录。", "The one report expected is not held."],
  [17, 17, "应报 17 份，全部收录。", "All 17 reports expected are held."],
  [17, 0, "应报 17 份，都未收录。", "None of 17 reports expected is held."],
  [
    1200,
    1199,
    "应报 1,200 份，收录 1,199 份，未收录 1 份。",
    "Of 1,200 reports expected, 1 is not held.",
  ],
  [17, 14, "应报 17 份，收录 14 份，未收录 3 份。", "Of 17 reports expected, 3 are not held."],
])("of %d expected, %d held", (expected, held, zh, en) => {
  expect(coverageSentence({ expected, held })).toEqual({ zh, en });
});

it("names parts that add up to what was expected", () => {
  fc.assert(
    fc.property(fc.nat(200_000), fc.nat(200_000), (a, b) => {
      const of = { expected: a + b, held: a };
      const told = coverageSentence(of);
      expect(faultsOf(told)).toEqual([]);
      const [expected = 0, ...parts] = numbersIn(told.zh);
      expect(expected).toBe(a + b);
      if (parts.length > 0) expect(parts).toEqual([a, b]);
    }),
  );
});
