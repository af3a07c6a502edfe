import type { Field, FieldType } from "../dataset/field.ts";
import type { Resource } from "../dataset/dataPackage.ts";
import { type DatasetTable, schema } from "../dataset/schema.ts";
import { identifier } from "../query/identifier.ts";
import { inlineValues } from "../query/inlineValues.ts";
import type { Query } from "../query/query.ts";
import { lineText, pythonText, rText } from "./codeText.ts";

/** The files of a dataset, and the questions that were asked of them. */
export interface Asked {
  /** The folder of the dataset, with a slash at its end. */
  readonly folder: string;
  readonly resources: readonly Resource[];
  readonly queries: readonly Query<unknown>[];
}

const sqlTypes = {
  string: "varchar",
  year: "integer",
  integer: "double",
  number: "double",
} as const satisfies Record<FieldType, string>;

/** Columns of a CSV file by name: codes stay text, and a figure is never taken for another type. */
const csvTypes = (table: DatasetTable): string =>
  (schema[table] as readonly Field[])
    .map(({ name, type }) => `'${name}': '${sqlTypes[type]}'`)
    .join(", ");

const sourceOf = (folder: string, { table, path, format }: Resource): string => {
  const place = `'${`${folder}${path}`.replaceAll("'", "''")}'`;
  return format === "parquet"
    ? `read_parquet(${place})`
    : `read_csv(${place}, header = true, types = {${csvTypes(table)}})`;
};

const namesRead = ({ resources, queries }: Asked): readonly Resource[] =>
  resources.filter(({ table }) => queries.some(({ reads }) => reads[table] !== undefined));

/** The tables a question reads, as views over the files of the dataset. */
export const viewStatements = (asked: Asked): readonly string[] =>
  namesRead(asked).map(
    (resource) =>
      `create or replace view ${identifier(resource.table)} as select * from ${sourceOf(asked.folder, resource)};`,
  );

/** The questions as statements that can be pasted into any DuckDB. */
export const sqlText = ({ queries }: Pick<Asked, "queries">): string =>
  queries.map((query) => `${inlineValues(query)};`).join("\n\n");

export const duckdbSql = (asked: Asked): string =>
  `${[...viewStatements(asked), "", sqlText(asked)].join("\n")}\n`;

const answersIn = (asked: Asked, get: string): string =>
  asked.queries
    .map((query, at) => {
      const name = asked.queries.length > 1 ? `table_${at + 1}` : "table";
      return `${name} = db.sql(${pythonText(inlineValues(query))})${get}\nprint(${name})`;
    })
    .join("\n\n");

export const pythonDuckdb = (asked: Asked): string =>
  `# pip install duckdb
import duckdb

db = duckdb.connect()
${viewStatements(asked)
  .map((statement) => `db.sql(${pythonText(statement)})`)
  .join("\n")}

${answersIn(asked, "")}
`;

const frameReader = {
  pandas: { parquet: "read_parquet", csv: "read_csv" },
  polars: { parquet: "read_parquet", csv: "read_csv" },
} as const;

const frameTypes = {
  pandas: { string: '"string"', year: '"Int32"', integer: '"Float64"', number: '"Float64"' },
  polars: { string: "pl.String", year: "pl.Int32", integer: "pl.Float64", number: "pl.Float64" },
} as const satisfies Record<string, Record<FieldType, string>>;

const frameOf = (library: "pandas" | "polars", folder: string, resource: Resource): string => {
  const short = library === "pandas" ? "pd" : "pl";
  const place = lineText(`${folder}${resource.path}`);
  const read = `${resource.table} = ${short}.${frameReader[library][resource.format]}(${place}`;
  if (resource.format === "parquet") return `${read})`;
  const types = (schema[resource.table] as readonly Field[])
    .map(({ name, type }) => `${lineText(name)}: ${frameTypes[library][type]}`)
    .join(", ");
  // Words such as NA are text here; only an empty field is a gap.
  return library === "pandas"
    ? `${read}, dtype={${types}}, keep_default_na=False, na_values=[""])`
    : `${read}, schema_overrides={${types}})`;
};

const pythonFrames = (library: "pandas" | "polars", asked: Asked): string => {
  const names = namesRead(asked);
  const [short, get] = library === "pandas" ? ["pd", ".df()"] : ["pl", ".pl()"];
  return `# pip install duckdb ${library} pyarrow
import duckdb
import ${library} as ${short}

${names.map((resource) => frameOf(library, asked.folder, resource)).join("\n")}

db = duckdb.connect()
${names.map(({ table }) => `db.register("${table}", ${table})`).join("\n")}

${answersIn(asked, get)}
`;
};

export const pythonPandas = (asked: Asked): string => pythonFrames("pandas", asked);

export const pythonPolars = (asked: Asked): string => pythonFrames("polars", asked);

export const rDuckdb = (asked: Asked): string =>
  `# install.packages("duckdb")
library(DBI)

db <- dbConnect(duckdb::duckdb())
${viewStatements(asked)
  .map((statement) => `dbExecute(db, ${rText(statement)})`)
  .join("\n")}

${asked.queries
  .map((query, at) => {
    const name = asked.queries.length > 1 ? `table_${at + 1}` : "table";
    return `${name} <- dbGetQuery(db, ${rText(inlineValues(query))})\nprint(${name})`;
  })
  .join("\n\n")}

dbDisconnect(db, shutdown = TRUE)
`;
