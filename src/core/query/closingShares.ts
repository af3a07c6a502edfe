import { clusterOrder } from "../statistics/clusterOrder.ts";
import {
  type Closing,
  closingCells,
  type ClosingRow,
  type PeerBlankRow,
} from "./leagueOutcomes.ts";
import type { Unranked } from "./league.ts";

/** One way of closing requests as a share of all that a body closed, or why there is none. */
export interface ClosingShare {
  readonly share: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly unranked: Exclude<Unranked, "below-minimum" | "other-format"> | null;
  readonly blank: string | null;
}

export type ClosingShares = ReadonlyMap<string, Readonly<Partial<Record<Closing, ClosingShare>>>>;

const unrankedOf = ({ answered, numerator, denominator }: ClosingRow): ClosingShare["unranked"] => {
  if (answered === 0 || numerator === null || denominator === null) return "blank";
  if (denominator === 0) return "no-denominator";
  return numerator < 0 || numerator > denominator ? "impossible" : null;
};

const shareOf = (row: ClosingRow, blank: string | null): ClosingShare => {
  const { numerator, denominator } = row;
  const unranked = unrankedOf(row);
  return {
    share: unranked === null && denominator ? (numerator ?? 0) / denominator : null,
    numerator,
    denominator,
    unranked,
    blank,
  };
};

const keyOf = (body: string, cell: string): string => `${body} ${cell}`;

/** The shares of every body, each share that is not there with its reason. */
export const closingShares = (
  rows: readonly ClosingRow[],
  blanks: readonly PeerBlankRow[],
): ClosingShares => {
  const reasons = new Map(blanks.map(({ body, cell, rule }) => [keyOf(body, cell), rule]));
  const shares = new Map<string, Partial<Record<Closing, ClosingShare>>>();
  for (const row of rows) {
    const reason = closingCells(row.closing)
      .map((cell) => reasons.get(keyOf(row.body, cell)))
      .find((rule) => rule !== undefined);
    const body = shares.get(row.body) ?? {};
    body[row.closing] = shareOf(row, reason ?? null);
    shares.set(row.body, body);
  }
  return shares;
};

/** Bodies with every share in the order of likeness; after them those that lack one, as they came. */
export const byLikeness = (
  bodies: readonly string[],
  shares: ClosingShares,
  closings: readonly Closing[],
): readonly string[] => {
  const profiles = bodies.map((body) =>
    closings.map((id) => shares.get(body)?.[id]?.share ?? null),
  );
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
