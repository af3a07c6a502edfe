import { type Cell, cells } from "../form/cells.ts";
import type { Field } from "./field.ts";

/** The tables of a dataset, under the names files and SQL know them by. */
export type DatasetTable = "reports" | "bodies" | "findings" | "narrative" | "expected";

const key = (name: string): Field => ({ name, type: "string", required: true });
const text = (name: string): Field => ({ name, type: "string" });
const number = (name: string): Field => ({ name, type: "number" });
const year: Field = { name: "year", type: "year", required: true };

const cellField = ({ id, columnOf }: Cell): Field => ({
  name: id,
  type: columnOf.decimal ? "number" : "integer",
});

/** The columns of every table in their order; a column that is not required may have gaps. */
export const schema = {
  reports: [
    key("report"),
    key("body"),
    year,
    key("kind"),
    key("format"),
    key("layout"),
    key("completeness"),
    text("title"),
    text("published"),
    text("source"),
    text("archive"),
    key("transcription"),
    text("note"),
    ...cells.map(cellField),
  ],
  bodies: [
    key("id"),
    key("name"),
    text("name_en"),
    text("former_names"),
    key("region"),
    text("region_en"),
    text("region_code"),
    key("level"),
    text("sector"),
    key("kind"),
    text("parent"),
    text("initials"),
  ],
  findings: [
    key("report"),
    key("kind"),
    key("rule"),
    text("at"),
    key("cells"),
    text("severity"),
    number("expected"),
    number("actual"),
    text("cause"),
    text("printed"),
  ],
  narrative: [
    key("report"),
    key("id"),
    { ...number("value"), required: true },
    text("unit"),
    text("label"),
    text("evidence"),
  ],
  expected: [key("body"), year, text("status")],
} as const satisfies Record<DatasetTable, readonly Field[]>;

export const datasetTables = Object.keys(schema) as readonly DatasetTable[];

export const isDatasetTable = (name: string): name is DatasetTable => Object.hasOwn(schema, name);

/** What parts several values in one text: cell ids by spaces, former names by bars. */
export const separators = { cells: " ", formerNames: "|" } as const;
