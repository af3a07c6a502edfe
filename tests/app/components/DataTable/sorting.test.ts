import { describe, expect, it } from "vitest";
import type { Column } from "#app/components/DataTable/column.ts";
import {
  formatSorting,
  nextSorting,
  parseSorting,
  sortRows,
} from "#app/components/DataTable/sorting.ts";

interface Row {
  readonly name: string;
  readonly rate: number | null;
}

const columns: readonly Column<Row>[] = [
  { id: "name", label: "机关", value: ({ name }) => name },
  { id: "rate", label: "公开率", value: ({ rate }) => rate, isNumber: true },
];

const rows: readonly Row[] = [
  { name: "张家口", rate: null },
  { name: "安庆", rate: 0.5 },
  { name: "北京", rate: 0 },
  { name: "重庆", rate: null },
  { name: "长沙", rate: 0.9 },
];

const namesBy = (sort: string | null) =>
  sortRows(rows, columns, parseSorting(sort)).map(({ name }) => name);

describe("sortRows", () => {
  it("puts rows without a value last, whichever way it sorts", () => {
    expect(namesBy("rate")).toEqual(["北京", "安庆", "长沙", "张家口", "重庆"]);
    expect(namesBy("-rate")).toEqual(["长沙", "安庆", "北京", "张家口", "重庆"]);
  });

  it("sorts Chinese names by their sound", () => {
    expect(namesBy("name").slice(0, 2)).toEqual(["安庆", "北京"]);
  });

  it.each([null, "", "unknown"])("keeps the given order for %j", (sort) => {
    expect(namesBy(sort)).toEqual(rows.map(({ name }) => name));
  });

  it("leaves the rows it was given as they were", () => {
    const before = [...rows];
    namesBy("rate");
    expect(rows).toEqual(before);
  });
});

describe("nextSorting", () => {
  const [name, rate] = columns as [Column<Row>, Column<Row>];

  it("lets numbers fall first and names rise first", () => {
    expect(formatSorting(nextSorting(rate, null))).toBe("-rate");
    expect(formatSorting(nextSorting(name, null))).toBe("name");
  });

  it("turns the order at the second click", () => {
    expect(formatSorting(nextSorting(rate, parseSorting("-rate")))).toBe("rate");
    expect(formatSorting(nextSorting(name, parseSorting("-rate")))).toBe("name");
  });
});
