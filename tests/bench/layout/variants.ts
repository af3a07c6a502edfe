import { identifier } from "#core/query/identifier.ts";
import { literal } from "#core/query/literal.ts";

/** A way to lay the cells of many reports out in a Parquet file. */
export interface Variant {
  readonly name: string;
  readonly isLong?: boolean;
  readonly order: string;
  readonly codec?: string;
  /** Rows a group; a group is the least that a reader can skip. */
  readonly group?: number;
  readonly version?: "V1" | "V2";
}

const byYear = "year, body";
const rows = 122_880;

export const variants: readonly Variant[] = [
  { name: "wide, by year, Snappy", order: byYear },
  { name: "wide, by body, Snappy", order: "body, year" },
  { name: "wide, by year, Snappy, groups of 2,048 rows", order: byYear, group: 2048 },
  { name: "wide, by year, Snappy, groups of 16,384 rows", order: byYear, group: 16_384 },
  { name: "wide, by year, uncompressed", order: byYear, codec: "uncompressed" },
  { name: "wide, by year, gzip", order: byYear, codec: "gzip" },
  { name: "wide, by year, zstd", order: byYear, codec: "zstd" },
  { name: "wide, by year, Snappy, delta encodings", order: byYear, version: "V2" },
  { name: "long, by cell and year, Snappy", isLong: true, order: "cell, year, body" },
  { name: "long, by cell and year, zstd", isLong: true, order: "cell, year, body", codec: "zstd" },
];

/** What a league asks of the reports: the cells it divides, and what tells rows apart. */
export interface Asked {
  readonly cells: readonly string[];
  readonly keys: readonly string[];
  readonly year: number;
}

/** The statement that writes a variant of the table `reports`. */
export const writing = (variant: Variant, path: string, { keys }: Asked): string => {
  const { isLong = false, order, codec = "snappy", group = rows, version = "V1" } = variant;
  const names = keys.map((name) => identifier(name)).join(", ");
  const from = isLong
    ? `(unpivot (select ${names}, columns(name -> contains(name, '.')) from reports)
        on columns(name -> contains(name, '.')) into name cell value value)`
    : "reports";
  return `copy (select * from ${from} order by ${order}) to ${literal(path)}
    (format parquet, compression ${literal(codec)}, row_group_size ${group}, parquet_version ${literal(version)})`;
};
