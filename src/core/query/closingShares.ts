import { clusterOrder } from "../statistics/clusterOrder.ts";
import {
  type Closing,
  closingCells,
  closingIds,
  type ClosingRow,
  type PeerBlankRow,
} from "./leagueOutcomes.ts";
import type { Unranked } from "./league.ts";
import { excluded } from "./leagueTable.ts";

/** One way of closing requests as a share of all that a body closed, or why there is none. */
export interface ClosingShare {
  readonly share: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly unranked: Exclude<Unranked, "below-minimum" | "other-format"> | null;
  readonly blank: string | null;
}

export type ClosingShares = ReadonlyMap<string, Readonly<Record<Closing, ClosingShare>>>;

const unrankedOf = (count: number | null, of: number | null): ClosingShare["unranked"] => {
  if (count === null || of === null) return "blank";
  if (of === 0) return "no-denominator";
  return count < 0 || count > of ? "impossible" : null;
};

const shareOf = (row: ClosingRow, closing: Closing, blank: string | null): ClosingShare => {
  const numerator = row[`${closing}_count`];
  const denominator = row[`${closing}_of`];
  const unranked = unrankedOf(numerator, denominator);
  const share = unranked === null && denominator ? (numerator ?? 0) / denominator : null;
  return { share, numerator, denominator, unranked, blank };
};

const keyOf = (body: string, cell: string): string => `${body} ${cell}`;

/** The shares of every body, each share that is not there with its reason. */
export const closingShares = (
  rows: readonly ClosingRow[],
  blanks: readonly PeerBlankRow[],
): ClosingShares => {
  const reasons = new Map(blanks.map(({ body, cell, rule }) => [keyOf(body, cell), rule]));
  const reasonOf = (row: ClosingRow, closing: Closing): string | null =>
    closingCells(closing)
      .map((cell) => reasons.get(keyOf(row.body, cell)))
      .find((rule) => rule !== undefined) ?? (row.excluded > 0 ? excluded : null);
  return new Map(
    rows.map((row) => [
      row.body,
      Object.fromEntries(
        closingIds.map((id) => [id, shareOf(row, id, reasonOf(row, id))]),
      ) as Record<Closing, ClosingShare>,
    ]),
  );
};

/** Bodies with every share in the order of likeness; after them those that lack one, as they came. */
export const byLikeness = (
  bodies: readonly string[],
  shares: ClosingShares,
  closings: readonly Closing[],
): readonly string[] => {
  const profiles = bodies.map((body) => closings.map((id) => shares.get(body)?.[id].share ?? null));
  const whole = bodies.flatMap((body, at) => {
    const profile = (profiles[at] ?? []).flatMap((share) => (share === null ? [] : [share]));
    return profile.length === closings.length ? [{ body, profile }] : [];
  });
  const alike = clusterOrder(whole.map(({ profile }) => profile)).flatMap((at) => {
    const body = whole[at]?.body;
    return body === undefined ? [] : [body];
  });
  const placed = new Set(alike);
  return [...alike, ...bodies.filter((body) => !placed.has(body))];
};
