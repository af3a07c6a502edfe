import { expect, it } from "vitest";
import { exportTable, type ShownColumn } from "#core/export/exportTable.ts";

interface Row {
  readonly name: string | null;
  readonly value: number | null;
}

const name: ShownColumn<Row> = { id: "name", label: "机关", value: (row) => row.name };
const value: ShownColumn<Row> = { id: "value", label: "数值", value: (row) => row.value };

const made = (columns: readonly ShownColumn<Row>[], rows: readonly Row[], isSimulated = false) =>
  exportTable(columns, rows, { title: "表", language: "en", isSimulated });

it("sets a state beside numbers that may be missing: zero, the reason, or that there is one", () => {
  const reason = { ...value, blank: () => "no denominator" };
  const { columns, rows } = made(
    [name, reason],
    [
      { name: "a", value: 0 },
      { name: "b", value: null },
      { name: "c", value: 2 },
    ],
  );
  expect(columns.map(({ id, type }) => `${id} ${type}`)).toEqual([
    "name text",
    "value number",
    "value_state text",
  ]);
  expect(rows).toEqual([
    ["a", 0, "zero"],
    ["b", null, "no denominator"],
    ["c", 2, "value"],
  ]);
});

it("names a gap that has no reason, and adds nothing where there is no gap", () => {
  expect(made([value], [{ name: null, value: null }]).rows).toEqual([[null]]);
  const numbered = { ...value, isNumber: true };
  expect(made([numbered], [{ name: null, value: null }]).rows).toEqual([[null, "no figure"]]);
  expect(made([numbered], [{ name: null, value: 1 }]).rows).toEqual([[1]]);
});

it("gives names that are there already a number", () => {
  const { columns } = made([name, name], []);
  expect(columns.map(({ id, label }) => [id, label])).toEqual([
    ["name", "机关"],
    ["name 2", "机关 2"],
  ]);
});

it("marks every row of simulated data", () => {
  const { rows } = made([name], [{ name: "a", value: 1 }], true);
  expect(rows).toEqual([["a", "Simulated data"]]);
});

it("has no number that a file cannot hold", () => {
  const numbered = { ...value, isNumber: true };
  expect(made([numbered], [{ name: "", value: Infinity }]).rows).toEqual([[null, "no figure"]]);
});
