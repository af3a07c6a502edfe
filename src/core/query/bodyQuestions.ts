import { bodyPeers, peerView } from "./bodyPeers.ts";
import { bodyExpected, bodyReports, reportFindings, reportNarrative } from "./bodyReports.ts";
import type { BodyRow } from "./catalog.ts";
import { bodyMetrics } from "./pageMetrics.ts";
import type { Query } from "./query.ts";

/** Answers about more bodies would weigh on every page, that is told where they lie. */
export const mostAnswered = 100;

/** What the page of a body asks as it opens, about the body and about its reports. */
export const bodyQuestions = (
  { id }: BodyRow,
  reports: readonly string[],
): readonly Query<unknown>[] => [
  bodyReports(id),
  bodyExpected(id),
  ...(reports.length > 0 ? [reportFindings(reports), reportNarrative(reports)] : []),
];

/** What it asks about the peers in the year of its last report; many bodies ask the same. */
export const peerQuestion = (body: BodyRow, year: number): Query<unknown> =>
  bodyPeers(peerView(body, year), bodyMetrics);
