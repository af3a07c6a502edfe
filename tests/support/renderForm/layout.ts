import fc from "fast-check";

/** Every way in which a report may be laid out, each chosen freely of the others. */
export interface FormLayout {
  readonly format: "2019" | "2021";
  readonly outcomeRows: "23" | "25";
  /** Whether table 二 prints the row 规章. */
  readonly hasRules: boolean;
  /** How table 三 prints the groups its rows belong to. */
  readonly groups: "merged" | "repeated" | "first" | "own-row" | "missing";
  readonly numbering: "1." | "1、" | "(1)" | "";
  /** Headings of columns: in the rows of the form, in one, broken over lines, one character a line. */
  readonly headings: "form" | "flat" | "broken" | "vertical";
  /** How often table 三 is cut, and whether its headings are printed again. */
  readonly cuts: readonly number[];
  readonly repeatsHeadings: boolean;
  readonly hasPageNumbers: boolean;
  /** Table 二 in one table, or one for each paragraph of article 20. */
  readonly disclosure: "one" | "apart" | "one-heading";
  readonly disputes: "one-row" | "three-rows" | "two-tables" | "upright";
  readonly fees: "none" | "across" | "upright";
  /** All tables in one, with the titles of the parts between them. */
  readonly isOneTable: boolean;
  readonly hasSlips: boolean;
  readonly isTraditional: boolean;
  readonly hasExtraRow: boolean;
  /** A row of table 三 whose last cell is not there. */
  readonly shortRow: number | null;
  /** A column beside those of the form in table 三. */
  readonly column: "none" | "serial" | "remark";
  /** How totals of tables 三 and 四 are printed; many reports leave them at zero or blank. */
  readonly totals: "summed" | "zero" | "blank";
  readonly zero: "0" | "" | "/" | "-" | "—" | "－" | "\\" | "无" | "０" | "0件";
  readonly digits: "plain" | "full-width" | "grouped" | "spaced" | "件" | "note" | "mark";
  readonly money: "万元" | "元";
  readonly title: number;
  readonly hasNoise: boolean;
  readonly order: "national" | "swapped";
}

/** Several slips in one row leave a reader no way to tell where its numbers belong. */
const isTold = ({ shortRow, hasExtraRow, column, totals, groups }: FormLayout): boolean =>
  (shortRow === null || (column === "none" && totals === "summed")) &&
  (!hasExtraRow || column === "none" || groups !== "merged");

export const anyLayout: fc.Arbitrary<FormLayout> = fc
  .record({
    format: fc.constantFrom("2019", "2021"),
    outcomeRows: fc.constantFrom("23", "25"),
    hasRules: fc.boolean(),
    groups: fc.constantFrom("merged", "repeated", "first", "own-row", "missing"),
    numbering: fc.constantFrom("1.", "1、", "(1)", ""),
    headings: fc.constantFrom("form", "flat", "broken", "vertical"),
    cuts: fc.uniqueArray(fc.integer({ min: 1, max: 24 }), { maxLength: 3 }),
    repeatsHeadings: fc.boolean(),
    hasPageNumbers: fc.boolean(),
    disclosure: fc.constantFrom("one", "apart", "one-heading"),
    disputes: fc.constantFrom("one-row", "three-rows", "two-tables", "upright"),
    fees: fc.constantFrom("none", "across", "upright"),
    isOneTable: fc.boolean(),
    hasSlips: fc.boolean(),
    isTraditional: fc.boolean(),
    hasExtraRow: fc.boolean(),
    shortRow: fc.option(fc.nat(24), { freq: 3 }),
    column: fc.constantFrom("none", "none", "serial", "remark"),
    totals: fc.constantFrom("summed", "summed", "zero", "blank"),
    zero: fc.constantFrom("0", "", "/", "-", "—", "－", "\\", "无", "０", "0件"),
    digits: fc.constantFrom("plain", "full-width", "grouped", "spaced", "件", "note", "mark"),
    money: fc.constantFrom("万元", "元"),
    title: fc.nat(11),
    hasNoise: fc.boolean(),
    order: fc.constantFrom("national", "swapped"),
  })
  .filter(isTold);

/** The form as the national template prints it: what one changes to try a single variant. */
export const nationalLayout: FormLayout = {
  format: "2021",
  outcomeRows: "25",
  hasRules: true,
  groups: "merged",
  numbering: "1.",
  headings: "form",
  cuts: [],
  repeatsHeadings: false,
  hasPageNumbers: false,
  disclosure: "one",
  disputes: "one-row",
  fees: "none",
  isOneTable: false,
  hasSlips: false,
  isTraditional: false,
  hasExtraRow: false,
  shortRow: null,
  column: "none",
  totals: "summed",
  zero: "0",
  digits: "plain",
  money: "万元",
  title: 0,
  hasNoise: false,
  order: "national",
};
