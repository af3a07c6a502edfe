import { columnWords, tableWords } from "../dataset/columnWords.ts";
import { datasetTables, schema } from "../dataset/schema.ts";
import { isCellId } from "../form/cells.ts";
import { explainCell } from "../form/explain.ts";
import { metricIds, metricOf } from "../metrics/metrics.ts";
import type { Text } from "../text.ts";
import { identifier } from "./identifier.ts";
import { measure } from "./measure.ts";

/** A word a reader may want while writing SQL: what it is called, what it means, what is written for it. */
export interface SqlWord {
  readonly kind: "table" | "column" | "metric";
  readonly name: string;
  /** The table of a column. */
  readonly table: string | null;
  readonly meaning: Text;
  readonly sql: string;
}

/** Plain words stand as they are; the dots of a cell and a word of SQL's own must be quoted. */
const quoted = (name: string): string =>
  /^[a-z_]+$/u.test(name) && name !== "at" ? name : identifier(name);

const tableEntries = datasetTables.map((table): SqlWord => ({
  kind: "table",
  name: table,
  table: null,
  meaning: tableWords[table],
  sql: table,
}));

const columnEntries = datasetTables.flatMap((table) => {
  const words: Readonly<Record<string, Text>> = columnWords[table];
  return schema[table].map(({ name }): SqlWord => ({
    kind: "column",
    name,
    table,
    meaning: isCellId(name) ? explainCell(name) : (words[name] ?? { zh: "", en: "" }),
    sql: quoted(name),
  }));
});

/** A metric is written as it is computed everywhere: a ratio of sums over the reports that answer it. */
const metricEntries = metricIds.map((id): SqlWord => {
  const { numerator, denominator } = measure(id, "a");
  const isRate = metricOf(id).kind === "rate";
  return {
    kind: "metric",
    name: id,
    table: null,
    meaning: metricOf(id).label,
    sql: isRate ? `${numerator}\n  / nullif(${denominator}, 0)` : numerator,
  };
});

/** The dictionary as a reader needs it beside an editor. */
export const sqlWords: readonly SqlWord[] = [...tableEntries, ...columnEntries, ...metricEntries];
