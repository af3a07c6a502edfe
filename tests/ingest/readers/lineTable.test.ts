import { expect, it } from "vitest";
import { isRule, separatorOf, splitLine } from "#ingest/readers/lineTable.ts";

it.each([
  ["a | b", "pipe"],
  ["项 |", "pipe"],
  ["a\tb", "tab"],
  ["\t缩进", undefined],
  ["a  b", "spaces"],
  ["a　　b", "spaces"],
  ["　　缩进", undefined],
  ["规章\t", "tab"],
  ["第一章　总则", undefined],
  ["一句话。", undefined],
])("finds in %j the separator %s", (line, separator) => {
  expect(separatorOf(line)).toBe(separator);
});

it.each([
  ["a | b |", "pipe", ["a", "b", ""]],
  ["a || b", "pipe", ["a", "", "b"]],
  ["|", "pipe", ["", ""]],
  ["a\t\tb\t", "tab", ["a", "", "b", ""]],
  ["  a   b  ", "spaces", ["a", "b"]],
] as const)("splits %j at %s", (line, separator, cells) => {
  expect(splitLine(line, separator)).toEqual(cells);
});

it.each([
  ["------", true],
  ["|---|:--:|", true],
  ["├──┼──┤", true],
  ["======", true],
  ["-", false],
  ["—", false],
  ["| - | - |", false],
  ["a--b", false],
])("tells whether %j is a drawn line: %s", (line, drawn) => {
  expect(isRule(line)).toBe(drawn);
});
