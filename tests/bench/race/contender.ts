/** The columns a question may group by or filter on. */
export type Key = "body" | "year" | "region" | "level" | "sector";

/** What is added up. */
export const summed = ["granted", "partial", "closed"] as const;

/** One chart's question: sums over the rows that a filter lets in, by some keys. */
export interface PeerQuestion {
  readonly where: Readonly<Partial<Record<Key, string | number>>>;
  readonly by: readonly Key[];
}

/** One row of an answer: its keys, then its sums. */
export type PeerRow = readonly (string | number)[];

/** A way to answer questions over rows held in the browser. */
export interface Contender {
  readonly ask: (question: PeerQuestion) => Promise<readonly PeerRow[]>;
  /** The charts that share one filter, from its change to their rows. */
  readonly filter: (
    region: string,
    charts: readonly (readonly Key[])[],
  ) => Promise<readonly (readonly PeerRow[])[]>;
}

/** Takes the rows, an Arrow stream, into a contender. */
export type OpenContender = (arrow: Uint8Array) => Promise<Contender>;

/** Rows from objects, in the order of the question. */
export const rowsFrom = (
  objects: Iterable<Readonly<Record<string, unknown>>>,
  { by }: Pick<PeerQuestion, "by">,
): readonly PeerRow[] =>
  Array.from(objects, (row) =>
    [...by, ...summed].map((name) => {
      const value = row[name];
      return typeof value === "string" ? value : Number(value);
    }),
  );

/** A filter whose charts are asked one by one. */
export const filterByAsking =
  (ask: Contender["ask"]): Contender["filter"] =>
  (region, charts) =>
    Promise.all(charts.map((by) => ask({ where: { region }, by })));
