import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { band, flag, name, names, oneOf, whole, years } from "#core/view/parameter.ts";
import { parameterIds, parameters } from "#core/view/parameters.ts";

describe("a choice of several", () => {
  const choice = oneOf(["a", "b"], "a");

  it.each([
    ["a", "a"],
    ["b", "b"],
    ["c", undefined],
    ["", undefined],
    ["toString", undefined],
  ])("reads %j as %j", (text, read) => {
    expect(choice.parse(text)).toBe(read);
  });
});

describe("a name", () => {
  it.each([
    ["福建/平潭综合实验区", "福建/平潭综合实验区"],
    ["'; drop table reports; --", "'; drop table reports; --"],
    ["", undefined],
    ["a\u0000b", undefined],
    ["a\nb", undefined],
    ["x".repeat(200), "x".repeat(200)],
    ["x".repeat(201), undefined],
  ])("reads %j as %j", (text, read) => {
    expect(name.parse(text)).toBe(read);
  });

  it("that is none is not written", () => {
    expect(name.format(null)).toBe("");
  });
});

describe("names", () => {
  it.each([
    ["a", ["a"]],
    ["a,b", ["a", "b"]],
    ["a,,b", ["a", "b"]],
    [",", []],
    [Array.from({ length: 101 }, (_, i) => i).join(","), undefined],
  ])("read %j as %j", (text, read) => {
    expect(names.parse(text)).toEqual(read);
  });

  it("are written as they are read", () => {
    const list = fc.array(fc.stringMatching(/^[a-z0-9-]{1,12}$/), { minLength: 1, maxLength: 100 });
    fc.assert(
      fc.property(list, (ids) => {
        expect(names.parse(names.format(ids))).toEqual(ids);
      }),
    );
  });
});

describe("a flag", () => {
  it.each([
    ["1", true],
    ["0", undefined],
    ["true", undefined],
  ])("reads %j as %j", (text, read) => {
    expect(flag.parse(text)).toBe(read);
  });

  it("is written only where it is set", () => {
    expect([flag.format(true), flag.format(false)]).toEqual(["1", ""]);
  });
});

describe("a whole number", () => {
  const minimum = whole(1, 1000);

  it.each([
    ["1", 1],
    ["1000", 1000],
    ["0", undefined],
    ["1001", undefined],
    ["-3", undefined],
    ["3.5", undefined],
    ["1e3", undefined],
    ["１２", undefined],
    ["", undefined],
  ])("reads %j as %j", (text, read) => {
    expect(minimum.parse(text)).toBe(read);
  });
});

describe("years", () => {
  it.each([
    ["2024", { from: 2024, to: 2024 }],
    ["2019-2025", { from: 2019, to: 2025 }],
    ["2024-2024", { from: 2024, to: 2024 }],
    ["2025-2019", undefined],
    ["1999", undefined],
    ["2024-", undefined],
    ["24", undefined],
  ])("read %j as %j", (text, read) => {
    expect(years.parse(text)).toEqual(read);
  });

  it("of one year are written as one", () => {
    expect(years.format({ from: 2024, to: 2024 })).toBe("2024");
    expect(years.format(null)).toBe("");
  });
});

describe("a band", () => {
  it.each([
    ["30", { from: 30, to: null }],
    ["30-", { from: 30, to: null }],
    ["30-100", { from: 30, to: 100 }],
    ["0-0", { from: 0, to: 0 }],
    ["100-30", undefined],
    ["-30", undefined],
  ])("reads %j as %j", (text, read) => {
    expect(band.parse(text)).toEqual(read);
  });

  it("is written as it is read", () => {
    const ends = fc.tuple(fc.nat({ max: 999 }), fc.option(fc.nat({ max: 999 })));
    fc.assert(
      fc.property(ends, ([from, more]) => {
        const choice = { from, to: more === null ? null : from + more };
        expect(band.parse(band.format(choice))).toEqual(choice);
      }),
    );
  });
});

describe.each(parameterIds)("the choice of %s", (id) => {
  const { fallback, format, parse } = parameters[id] as {
    fallback: unknown;
    format: (choice: unknown) => string;
    parse: (text: string) => unknown;
  };

  it("writes its default as nothing, or as something it reads as the default", () => {
    const text = fallback === null ? "" : format(fallback);
    if (text !== "") expect(parse(text)).toEqual(fallback);
    else
      expect(["", null, false].includes(fallback as never) || Array.isArray(fallback)).toBe(true);
  });

  it("never throws at a text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const choice = parse(text);
        if (choice !== undefined) expect(parse(format(choice))).toEqual(choice);
      }),
      { numRuns: 40 },
    );
  });
});
