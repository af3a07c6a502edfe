import fc from "fast-check";
import { expect, it } from "vitest";
import { searchText } from "#app/components/shell/searchText.ts";

const plainly = (texts: readonly string[], wanted: string) =>
  texts.flatMap((text, at) => {
    const hit = text.toLowerCase().indexOf(wanted);
    return hit < 0 ? [] : [{ at, isStart: hit === 0 }];
  });

const words = fc.string({ unit: fc.constantFrom("a", "B", "县", "局"), maxLength: 6 });

it("finds what a search through one text after another finds", () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 1 }), words, (texts, wanted) => {
      expect([...searchText(texts).find(wanted)]).toEqual(plainly(texts, wanted.toLowerCase()));
    }),
  );
});

it("takes full-width letters for their narrow ones, and does not count spaces", () => {
  expect([...searchText(["云溪区 ＡＢ局", "b局"]).find("ab 局")]).toEqual([
    { at: 0, isStart: false },
  ]);
});
