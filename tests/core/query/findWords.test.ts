import { expect, it } from "vitest";
import { findWords } from "#core/query/findWords.ts";

const names = (typed: string): readonly string[] => findWords(typed).map(({ name }) => name);

it("offers what begins with what was typed before what holds it", () => {
  expect(names("repo").slice(0, 2)).toEqual(["reports", "report"]);
  expect(names("rep")).toContain("report");
});

it("finds a column by its parts, and by what it means in either language", () => {
  expect(names("received")).toContain("requests.received.total");
  expect(names("上年结转")).toContain("requests.carried-in.total");
  expect(names("公开率")).toEqual(expect.arrayContaining(["disclosure-rate"]));
  expect(names("carried")).toContain("requests.carried-in.total");
});

it("offers a name that several tables share once, with its tables", () => {
  const [year] = findWords("year");
  expect(year).toMatchObject({ name: "year", tables: ["reports", "expected"] });
  expect(names("year").filter((name) => name === "year")).toHaveLength(1);
});

it("offers nothing for what is nowhere", () => {
  expect(names("zzz")).toEqual([]);
});
