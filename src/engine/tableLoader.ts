import type { Field } from "#core/dataset/field.ts";
import { type DatasetTable, schema } from "#core/dataset/schema.ts";
import { identifier } from "#core/query/identifier.ts";
import type { Database } from "./database.ts";
import { fieldsOf, type LoadableTable } from "./loadableTable.ts";
import { toArrow } from "./toArrow.ts";

/** Sees to it that these columns of a table are in the database. */
export type TableLoader = (names: readonly string[]) => Promise<void>;

const viewOf = (table: DatasetTable, parts: readonly string[]): string =>
  `create or replace view ${identifier(table)} as
   select * from ${parts.map((part) => identifier(part)).join(" positional join ")}`;

let made = 0;

/** Two engines may stand on one database, so a part is named once and for all. */
const partName = (table: DatasetTable): string => `${table} part ${++made}`;

interface Source {
  readonly table: DatasetTable;
  readonly open: () => Promise<LoadableTable>;
  readonly wholeBelow: number;
}

interface Batch {
  readonly names: Set<string>;
  readonly done: Promise<void>;
}

const isYear = ({ type }: Field): boolean => type === "year";

/** A question that counts rows names no column; a year is the least that tells them. */
const namesToBring = (
  fields: readonly Field[],
  named: readonly string[],
  whole: boolean,
): readonly string[] => {
  const all = fields.map(({ name }) => name);
  if (whole) return all;
  if (named.length > 0) return named;
  return fields.some(isYear) ? ["year"] : all.slice(0, 1);
};

const arrowOf = async (
  fields: readonly Field[],
  file: LoadableTable,
  names: readonly string[],
): Promise<Uint8Array> =>
  file.readArrow ? file.readArrow(names) : toArrow(fieldsOf(fields, names), await file.read(names));

/** Brings each column once, those first named in one tick together, and shows all as one table. */
export const tableLoader = (
  database: Database,
  { table, open, wholeBelow }: Source,
): TableLoader => {
  const fields: readonly Field[] = schema[table];
  const parts: string[] = [];
  const coming = new Map<string, Promise<void>>();
  let batch: Batch | undefined;

  const bring = async (file: LoadableTable, names: ReadonlySet<string>): Promise<void> => {
    batch = undefined;
    const part = partName(table);
    try {
      await database.insert(part, await arrowOf(fields, file, [...names]));
      parts.push(part);
      await database.run(viewOf(table, parts));
    } catch (cause) {
      for (const name of names) coming.delete(name);
      throw cause;
    }
  };

  const gather = (file: LoadableTable): Batch => {
    const names = new Set<string>();
    return { names, done: Promise.resolve().then(() => bring(file, names)) };
  };

  return async (named) => {
    const file = await open();
    const asked = namesToBring(fields, named, file.rows * fields.length < wholeBelow);
    for (const name of asked) {
      if (coming.has(name)) continue;
      if (!fields.some((field) => field.name === name)) {
        throw new Error(`unknown column: ${table}.${name}`);
      }
      batch ??= gather(file);
      batch.names.add(name);
      coming.set(name, batch.done);
    }
    await Promise.all(asked.flatMap((name) => coming.get(name) ?? []));
  };
};
