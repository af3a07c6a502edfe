import type { Page } from "../view/pages.ts";
import type { View } from "../view/view.ts";
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

/** The bodies whose reports are behind a view, with how many of them there are. */
export const behindView = (
  view: View,
): Query<{ readonly body: string; readonly reports: number }> => {
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
    reads: { reports: ["kind", ...peerReads.reports], bodies: peerReads.bodies },
  };
};
