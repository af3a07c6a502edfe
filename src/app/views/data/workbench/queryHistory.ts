/** A query a reader ran, and when. */
export interface PastQuery {
  readonly sql: string;
  /** An ISO date and time. */
  readonly at: string;
}

/** As many queries, and as many characters of them, as are kept. */
export const historyBounds = { queries: 50, characters: 50_000 } as const;

const isPast = (value: unknown): value is PastQuery =>
  typeof value === "object" &&
  value !== null &&
  "sql" in value &&
  typeof value.sql === "string" &&
  "at" in value &&
  typeof value.at === "string";

const bounded = (queries: readonly PastQuery[]): readonly PastQuery[] => {
  let room: number = historyBounds.characters;
  return queries.slice(0, historyBounds.queries).filter(({ sql }) => (room -= sql.length) >= 0);
};

/** The door for what was kept: what is not a query is dropped. */
export const parseHistory = (kept: unknown): readonly PastQuery[] =>
  Array.isArray(kept) ? bounded(kept.filter(isPast)) : [];

/** The latest query stands first, and once. */
export const remember = (history: readonly PastQuery[], query: PastQuery): readonly PastQuery[] =>
  bounded([query, ...history.filter(({ sql }) => sql !== query.sql)]);
