import type { Query } from "./query.ts";

/** A body as the dataset knows it; `former` lists its earlier names. */
export interface BodyRow {
  readonly id: string;
  readonly name: string;
  readonly name_en: string | null;
  readonly former_names: string | null;
  readonly region: string;
  readonly region_en: string | null;
  readonly region_code: string | null;
  readonly level: string;
  readonly sector: string | null;
  readonly kind: string;
  readonly parent: string | null;
  readonly initials: string | null;
}

const columns = [
  "id",
  "name",
  "name_en",
  "former_names",
  "region",
  "region_en",
  "region_code",
  "level",
  "sector",
  "kind",
  "parent",
  "initials",
] as const satisfies readonly (keyof BodyRow)[];

/** Every body of the dataset, by region and then by pinyin. */
export const bodyList = (): Query<BodyRow> => ({
  sql: `select ${columns.join(", ")} from bodies order by region, initials, id`,
  values: [],
  reads: { bodies: columns },
});

/** How many reports of each kind the dataset holds for each year. */
export interface YearRow {
  readonly year: number;
  readonly kind: string;
  readonly reports: number;
}

export const yearList = (): Query<YearRow> => ({
  sql: `select year, kind, count(*) as reports from reports group by all order by year, kind`,
  values: [],
  reads: { reports: ["year", "kind"] },
});

/** The years for which there are reports of a kind. */
export const yearsOfKind = (years: readonly YearRow[], kind: string): readonly number[] =>
  years.flatMap((row) => (row.kind === kind ? [row.year] : []));

/** A region that bodies lie in, with how many do. */
export interface RegionRow {
  readonly region: string;
  readonly region_en: string | null;
  readonly bodies: number;
  /** Those that report for themselves. */
  readonly own: number;
}

export const regionList = (): Query<RegionRow> => ({
  sql: `
      select
        region,
        min(region_en) as region_en,
        count(*) as bodies,
        count(*) filter (where kind = 'own') as own
      from bodies
      group by region
      order by region`,
  values: [],
  reads: { bodies: ["region", "region_en", "kind"] },
});

/** A level and a sector that some bodies have. */
export interface SortRow {
  readonly level: string;
  readonly sector: string | null;
}

export const sortList = (): Query<SortRow> => ({
  sql: "select distinct level, sector from bodies order by level, sector",
  values: [],
  reads: { bodies: ["level", "sector"] },
});
