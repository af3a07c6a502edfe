import type { Page } from "../view/pages.ts";
import type { View } from "../view/view.ts";
import { choosePeers, needsSizes } from "./peers.ts";
import { type PeerSize, peerSizes } from "./peerSizes.ts";
import type { Query } from "./query.ts";
import { allOf, type Filter, inYears, ofChosen, ofPeers, peerReads } from "./where.ts";

/** Pages on which the years of the view are all there is to see. */
const ofYears: ReadonlySet<Page> = new Set<Page>([
  "overview",
  "league",
  "outcomes",
  "disputes",
  "complaints",
  "atlas",
]);

const ofBody = ({ body }: View): Filter => ({ sql: "bodies.id = ?", values: [body] });

/** Whose reports the figures of a page rest on. */
const membersOf = (view: View): Filter => {
  if (view.page === "body") return ofBody(view);
  if (view.page === "compare" && view.bodies.length > 0) return ofChosen(view);
  return ofPeers(view);
};

/** The years the figures of a page rest on; null is all of them. */
export const yearsBehind = (view: View): View["year"] =>
  ofYears.has(view.page) ? view.year : null;

/** A body whose reports are behind a view, and how many of them there are. */
export interface BehindRow {
  readonly body: string;
  readonly reports: number;
}

/** The bodies behind a view, before their size tells who stays. */
export const behindView = (view: View): Query<BehindRow> => {
  const filter = allOf([inYears({ ...view, year: yearsBehind(view) }), membersOf(view)]);
  return {
    sql: `
      select reports.body, count(*) as reports
      from reports
      join bodies on bodies.id = reports.body
      where reports.kind = bodies.kind and ${filter.sql}
      group by reports.body
      order by reports.body`,
    values: filter.values,
    reads: { reports: peerReads.reports, bodies: peerReads.bodies },
  };
};

/** The sizes that tell who stays; null where size chooses nobody, which it does in leagues alone. */
export const sizesBehind = (view: View): Query<PeerSize> | null =>
  view.page === "league" && needsSizes(view) ? peerSizes(view) : null;

/** Those who stay, by the sizes that `sizesBehind` asks for. */
export const stayingBehind = (
  rows: readonly BehindRow[],
  sizes: readonly PeerSize[],
  view: View,
): readonly BehindRow[] => {
  if (!sizesBehind(view)) return rows;
  const peers = choosePeers(sizes, view);
  if ("cannot" in peers) return [];
  return rows.filter(({ body }) => peers.members?.has(body) ?? true);
};
