import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { placeCount, placeNames } from "#core/synthetic/placeNames.ts";

const namesOf = (seed: number, count = placeCount) => {
  const next = placeNames(seed);
  return Array.from({ length: count }, next);
};

it("gives no name twice, in either language, until all are given", () => {
  const names = namesOf(1);
  expect(new Set(names.map(({ zh }) => zh)).size).toBe(placeCount);
  expect(new Set(names.map(({ en }) => en)).size).toBe(placeCount);
  expect(names.every(({ zh }) => zh.length === 2)).toBe(true);
});

it("gives another order for another seed", () => {
  expect(namesOf(1, 10)).not.toEqual(namesOf(2, 10));
});

it("gives no name that stands in that of a real body or its region", () => {
  const real = readFileSync("datasets/china-sample/bodies.csv", "utf8");
  expect(namesOf(1).filter(({ zh, en }) => real.includes(zh) || real.includes(`${en} `))).toEqual(
    [],
  );
});

/** Places that invented names come near to; the whole of GB/T 2260 was searched when they were chosen. */
const real =
  "靖西 济源 延安 平潭 晋中 丽水 丽江 景德 荔波 溧水 如皋 长汀 渭南 吕梁 石渠 黄冈 沂南 桐庐".split(
    " ",
  );

it("does not give names of well-known places", () => {
  const given = new Set(namesOf(1).map(({ zh }) => zh));
  expect(real.filter((name) => given.has(name))).toEqual([]);
});
