import type { Field, Value } from "../dataset/field.ts";
import { type DatasetTable, schema } from "../dataset/schema.ts";
import type { RowRange, TableFile } from "../dataset/tableFile.ts";
import type { Years } from "../view/parameter.ts";
import { readStates, type ReportStates } from "./reportStates.ts";

/** Which reports leave: those of these bodies, in these years. */
export interface ReportFilter {
  /** Null is every body. */
  readonly bodies: ReadonlySet<string> | null;
  readonly years: Years | null;
}

/** A table of the dataset, wherever it lies. */
export type TableOf = (table: DatasetTable) => Promise<TableFile>;

const bodyFields = [
  { name: "body_name", type: "string" },
  { name: "region", type: "string" },
  { name: "level", type: "string" },
  { name: "sector", type: "string" },
] as const satisfies readonly Field[];

const stateField = { name: "empty_cells", type: "string" } as const satisfies Field;

const simulatedField = { name: "simulated", type: "string" } as const satisfies Field;

/** Every column of a report, whose it is, and why its empty cells are empty. */
export const reportFields = (isSimulated: boolean): readonly Field[] => [
  ...schema.reports.slice(0, 2),
  ...bodyFields,
  ...schema.reports.slice(2),
  stateField,
  ...(isSimulated ? [simulatedField] : []),
];

/** Some of the reports, column by column. */
export interface ReportBatch {
  readonly rows: number;
  readonly columnOf: (name: string) => readonly Value[];
  /** How many reports of the dataset have been looked at. */
  readonly looked: number;
}

const reportNames = schema.reports.map(({ name }) => name);

type BodyFacts = ReadonlyMap<Value, readonly Value[]>;

const readBodies = async (bodies: TableFile): Promise<BodyFacts> => {
  const names = ["id", "name", "region", "level", "sector"];
  const { id = [], ...rest } = await bodies.read(names);
  return new Map(
    id.map((key, row) => [key, names.slice(1).map((name) => rest[name]?.[row] ?? null)]),
  );
};

const isWithin = (year: Value | undefined, years: Years | null): boolean =>
  years === null || (typeof year === "number" && year >= years.from && year <= years.to);

/** The rows of a range that pass, by the two columns that decide. */
const passing = async (
  reports: TableFile,
  range: RowRange,
  { bodies, years }: ReportFilter,
): Promise<readonly number[]> => {
  const { body = [], year = [] } = await reports.read(["body", "year"], range);
  return body.flatMap((id, row) =>
    (bodies === null || bodies.has(String(id))) && isWithin(year[row], years) ? [row] : [],
  );
};

interface Beside {
  readonly bodies: BodyFacts;
  readonly states: ReportStates;
  readonly simulated: string | null;
}

const fill = (
  columns: Readonly<Record<string, readonly Value[]>>,
  { bodies, states, simulated }: Beside,
): ReportBatch["columnOf"] => {
  const { report = [], body = [], format = [] } = columns;
  return (name) => {
    const at = bodyFields.findIndex((field) => field.name === name);
    if (at >= 0) return body.map((id) => bodies.get(id)?.[at] ?? null);
    if (name === stateField.name)
      return report.map((id, row) => states(String(id), String(format[row])));
    if (name === simulatedField.name) return report.map(() => simulated);
    return columns[name] ?? [];
  };
};

/** As many rows at a time as are held at once beside what is stored together. */
const most = 20_000;

const ranges = ({ groups }: TableFile): readonly RowRange[] =>
  groups.filter(({ from, to }) => to > from);

/** The reports behind a view, some at a time in the order of the dataset; a nation is never held whole. */
export async function* reportBatches(
  tableOf: TableOf,
  filter: ReportFilter,
  simulated: string | null,
): AsyncGenerator<ReportBatch> {
  const [reports, bodies, findings] = await Promise.all([
    tableOf("reports"),
    tableOf("bodies"),
    tableOf("findings"),
  ]);
  const beside: Beside = {
    bodies: await readBodies(bodies),
    states: await readStates(findings),
    simulated,
  };
  for (const range of ranges(reports)) {
    const rows = await passing(reports, range, filter);
    if (rows.length === 0) continue;
    const whole = await reports.read(reportNames, range);
    for (let start = 0; start < rows.length; start += most) {
      const chosen = rows.slice(start, start + most);
      const columns = Object.fromEntries(
        reportNames.map((name) => [name, chosen.map((row) => whole[name]?.[row] ?? null)]),
      );
      yield {
        rows: chosen.length,
        columnOf: fill(columns, beside),
        looked: range.from + (chosen.at(-1) ?? 0) + 1,
      };
    }
  }
}
