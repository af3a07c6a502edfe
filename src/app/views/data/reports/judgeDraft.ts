import { bodiesOf, type Draft, type Fate, fateOf } from "#app/stores/draft.ts";
import { seriesKey } from "#core/dataset/ownReports.ts";
import type { BodyRow } from "#core/query/catalog.ts";
import type { HeldReportRow } from "#core/query/heldReports.ts";
import { judge, type Verdict } from "#core/report/verdict.ts";

/** A draft with what the page has to say of it. */
export interface JudgedDraft {
  readonly draft: Draft;
  readonly fate: Fate;
  readonly verdict: Verdict;
  /** Whether the dataset's report for the year before was held against it. */
  readonly hasYearBefore: boolean;
}

/** What the open dataset holds around the drafts. */
export interface Held {
  readonly bodies: readonly BodyRow[];
  readonly reports: ReadonlyMap<string, HeldReportRow>;
}

export const heldKey = ({ body, year, kind }: HeldReportRow): string =>
  seriesKey({ body, year, kind: kind === "aggregate" ? "aggregate" : "own" });

/** The dataset's report of a body for the year of a draft, or some years later. */
const reportOf = (
  { reports }: Held,
  { kind, year }: Draft,
  { body, later = 0 }: { readonly body: string; readonly later?: number },
): HeldReportRow | undefined =>
  year === null ? undefined : reports.get(seriesKey({ body, kind, year }, later));

/** A draft held against its own form, and against what the dataset holds of the same body. */
export const judgeDraft = (draft: Draft, drafts: readonly Draft[], held: Held): JudgedDraft => {
  const [body, ...others] = bodiesOf(draft, held.bodies);
  const isKnown = body !== undefined && others.length === 0;
  const before = isKnown ? reportOf(held, draft, { body: body.id, later: -1 }) : undefined;
  const { reading } = draft;
  return {
    draft,
    fate: fateOf(draft, {
      bodies: held.bodies,
      drafts,
      isHeld: (id, one) => reportOf(held, one, { body: id }) !== undefined,
    }),
    verdict: judge({ ...reading, format: reading.format ?? "2021" }, before),
    hasYearBefore: before !== undefined,
  };
};
