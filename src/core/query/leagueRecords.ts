import type { League, LeagueEntry } from "./league.ts";

/** A league as it leaves the product: every number in full, and a word for every number that is not there. */
export interface LeagueRecord {
  readonly body: string;
  readonly name: string;
  readonly reports: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly tier: string | null;
  readonly rank_from: number | null;
  readonly rank_to: number | null;
  /** ranked, below-minimum, no-denominator, impossible, or the reason of the blank. */
  readonly state: string;
  readonly doubtful: number;
}

const stateOf = ({ unranked, blank }: LeagueEntry): string =>
  unranked === "blank" ? (blank ?? "blank") : (unranked ?? "ranked");

export const leagueRecords = (
  { entries }: League,
  nameOf: (body: string) => string,
): readonly LeagueRecord[] =>
  entries.map((entry) => ({
    body: entry.body,
    name: nameOf(entry.body),
    reports: entry.reports,
    numerator: entry.numerator,
    denominator: entry.denominator,
    value: entry.value,
    lower: entry.interval?.lower ?? null,
    upper: entry.interval?.upper ?? null,
    tier: entry.tier,
    rank_from: entry.ranks?.from ?? null,
    rank_to: entry.ranks?.to ?? null,
    state: stateOf(entry),
    doubtful: entry.doubtful,
  }));
