import { metricOf } from "../metrics/metrics.ts";
import type { Text } from "../text.ts";
import type { View } from "../view/view.ts";
import type { BodyRow } from "./catalog.ts";
import { type League, league } from "./league.ts";
import { type LeagueRow, leagueTable } from "./leagueTable.ts";
import { type MemberConflict, memberConflicts } from "./memberConflicts.ts";
import { choosePeers, needsSizes, type PeerRefusal } from "./peers.ts";
import { type PeerSize, peerSizes } from "./peerSizes.ts";
import type { Query } from "./query.ts";
import { referenceKind, referenceOf, referenceTable } from "./reference.ts";
import { inOrderOf } from "./roster.ts";

/** What a league asks of a dataset; null is not asked. */
export interface LeagueQuestions {
  readonly table: Query<LeagueRow>;
  readonly sizes: Query<PeerSize> | null;
  readonly reference: Query<LeagueRow> | null;
}

export const leagueQuestions = (view: View): LeagueQuestions => ({
  table: leagueTable(view),
  sizes: needsSizes(view) ? peerSizes(view) : null,
  reference: referenceTable(view),
});

export interface LeagueAnswers {
  readonly table: readonly LeagueRow[];
  readonly sizes: readonly PeerSize[];
  readonly reference: readonly LeagueRow[];
}

/** A league, or why none can be drawn. */
export type LeagueOutcome =
  | { readonly kind: "league"; readonly league: League; readonly missing: ReferenceRefusal | null }
  | { readonly kind: "members"; readonly conflicts: readonly MemberConflict[] }
  | { readonly kind: "peers"; readonly cannot: PeerRefusal };

export const referenceRefusals = {
  members: {
    zh: "本地区的汇总报告互相包含，不能合并，没有参照值",
    en: "the aggregates of the region contain one another and cannot be pooled, so there is no reference",
  },
  body: {
    zh: "参照机关没有可用的数值",
    en: "the chosen reference has no usable value",
  },
  pool: { zh: "没有可以合并的数值", en: "there is no value to pool" },
} as const satisfies Record<string, Text>;

export type ReferenceRefusal = keyof typeof referenceRefusals;

type Bodies = readonly Pick<BodyRow, "id" | "kind" | "parent">[];

const idsOf = (rows: readonly LeagueRow[]) => rows.map(({ body }) => body);

interface Context {
  readonly view: View;
  /** In the order in which the league lists them. */
  readonly bodies: Bodies;
}

/** Only aggregates contain others, and none stands among bodies that report for themselves. */
const conflictsAmong = (
  rows: readonly LeagueRow[],
  { view, bodies }: Context,
): readonly MemberConflict[] =>
  view.kind === "aggregate" ? memberConflicts(idsOf(rows), bodies) : [];

/** Of aggregates that contain one another, those above or those below, as the reader asks. */
const withoutConflicts = (rows: readonly LeagueRow[], context: Context): readonly LeagueRow[] => {
  const { aggregates } = context.view;
  if (aggregates === "") return rows;
  const conflicts = conflictsAmong(rows, context);
  const dropped = new Set(
    conflicts.flatMap(({ aggregate, members }) => (aggregates === "lower" ? aggregate : members)),
  );
  return rows.filter(({ body }) => !dropped.has(body));
};

/** Counts are held against nothing. */
const askedReference = (answers: LeagueAnswers, rows: readonly LeagueRow[], context: Context) => {
  const { view } = context;
  if (metricOf(view.metric).kind === "count") return null;
  switch (referenceKind(view)) {
    case "peers":
      return referenceOf(rows) ?? "pool";
    case "region":
      return conflictsAmong(answers.reference, context).length > 0
        ? "members"
        : (referenceOf(answers.reference) ?? "pool");
    case "body":
      return referenceOf(answers.reference, view.reference) ?? "body";
  }
};

/**
 * The one way to a league: rows of one kind of report, in the order of the bodies, among peers as chosen.
 * Aggregates beside their members are refused.
 */
export const leagueOf = (answers: LeagueAnswers, context: Context): LeagueOutcome => {
  const { view, bodies } = context;
  const peers = choosePeers(answers.sizes, view);
  if ("cannot" in peers) return { kind: "peers", cannot: peers.cannot };
  const { members } = peers;
  const near = members ? answers.table.filter(({ body }) => members.has(body)) : answers.table;
  const rows = inOrderOf(bodies, withoutConflicts(near, context), ({ body }) => body);
  const conflicts = conflictsAmong(rows, context);
  if (conflicts.length > 0) return { kind: "members", conflicts };
  const reference = askedReference(answers, rows, context);
  return typeof reference === "string"
    ? { kind: "league", league: league(rows, view, null), missing: reference }
    : { kind: "league", league: league(rows, view, reference), missing: null };
};
