import type { CellId } from "../form/cells.ts";
import type { View } from "../view/view.ts";
import { identifier } from "./identifier.ts";
import type { Query } from "./query.ts";
import { allOf, inYears, ofPeers, peerReads } from "./where.ts";

/** How large a body is by its own reports: what peers are sought by. */
export interface PeerSize {
  readonly body: string;
  /** Requests closed over the asked years. */
  readonly closed: number | null;
  /** Requests received and normative documents in force in the last of the asked years. */
  readonly received: number | null;
  readonly documents: number | null;
}

const cells = {
  closed: "requests.closed.total",
  received: "requests.received.total",
  documents: "disclosure.normative-documents.in-force",
} as const satisfies Record<string, CellId>;

/** The sizes of everyone who could be a peer, those the reader took out included. */
export const peerSizes = (view: View): Query<PeerSize> => {
  const filter = allOf([inYears(view), ofPeers({ ...view, without: [] })]);
  const { closed, received, documents } = cells;
  const last = view.year?.to ?? null;
  return {
    sql: `
      select
        reports.body,
        sum(reports.${identifier(closed)}) as closed,
        max(reports.${identifier(received)}) filter (where reports.year = ?) as received,
        max(reports.${identifier(documents)}) filter (where reports.year = ?) as documents
      from reports
      join bodies on bodies.id = reports.body
      where ${filter.sql}
      group by reports.body
      order by reports.body`,
    values: [last, last, ...filter.values],
    reads: {
      reports: [...peerReads.reports, ...Object.values(cells)],
      bodies: peerReads.bodies,
    },
  };
};
