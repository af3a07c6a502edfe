import { continuityCells } from "../dataset/ownReports.ts";
import type { CellId } from "../form/cells.ts";
import { identifier } from "./identifier.ts";
import type { Query } from "./query.ts";

const facts = ["report", "body", "year", "kind"] as const;

/** A report that the dataset holds, with the cells that the next year's are held against. */
export type HeldReportRow = Readonly<Record<"report" | "body" | "kind", string>> & {
  readonly year: number;
} & { readonly [id in CellId]?: number | null };

/** What the dataset holds of some bodies. */
export const heldReports = (bodies: readonly string[]): Query<HeldReportRow> => {
  const names = [...facts, ...continuityCells];
  return {
    sql: `
      select ${names.map((name) => identifier(name)).join(", ")}
      from reports
      where body in (${bodies.map(() => "?").join(", ")})
      order by body, year, kind`,
    values: bodies,
    reads: { reports: names },
  };
};
