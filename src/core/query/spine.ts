import type { Rate } from "../metrics/metric.ts";
import type { RateId } from "../metrics/metrics.ts";
import { rates } from "../metrics/rates.ts";
import type { CompareCell, CompareRow } from "./compare.ts";
import { fewestPeers, type Spread } from "./compareSpread.ts";

/** A spread that has ends, quarters and a middle. */
export type KnownSpread = { readonly [key in keyof Spread]: NonNullable<Spread[key]> };

/** One rate on the spine: the spread of the peers, and where each of the chosen stands on it. */
export interface SpineLine {
  readonly metric: RateId;
  readonly rate: Rate;
  readonly spread: KnownSpread;
  /** So few peers have a large denominator that all who have one are drawn. */
  readonly isRough: boolean;
  /** The middle half of the peers, from left to right. */
  readonly middle: readonly [number, number];
  /** A place for each column; null without a value. */
  readonly dots: readonly (SpineDot | null)[];
}

export interface SpineDot {
  readonly place: number;
  readonly cell: CompareCell;
  /** Its denominator is too small to be ranked. */
  readonly isSmall: boolean;
}

/** Worst is −1, the median 0, best 1, each half on a scale of its own; beyond the peers is their end. */
const placeOn =
  ({ least, median, most }: KnownSpread, { polarity }: Rate) =>
  (value: number): number => {
    const reach = value < median ? median - least : most - median;
    const place = reach > 0 ? Math.max(-1, Math.min(1, (value - median) / reach)) : 0;
    return polarity === "low" ? 0 - place : place;
  };

/** Where all peers have one rate there is no worse and no better. */
const isKnown = (spread: Spread): spread is KnownSpread =>
  spread.bodies >= fewestPeers && spread.median !== null && spread.least !== spread.most;

const byPolarity = (a: SpineLine, b: SpineLine): number =>
  Number(a.rate.polarity === "neutral") - Number(b.rate.polarity === "neutral");

/** The rates that enough peers have and differ in, those with a better and a worse end first. */
export const spine = (
  rows: readonly CompareRow[],
  spreads: readonly Spread[],
  minimum: number | null = null,
): readonly SpineLine[] =>
  spreads
    .filter(isKnown)
    .map((spread): SpineLine => {
      const { metric } = spread;
      const rate = rates[metric];
      const place = placeOn(spread, rate);
      const cells = rows.find((row) => row.metric === metric)?.cells ?? [];
      const ends = [place(spread.quarter), place(spread.three_quarters)];
      return {
        metric,
        rate,
        spread,
        isRough: spread.ranked < fewestPeers,
        middle: [Math.min(...ends), Math.max(...ends)],
        dots: cells.map((cell) =>
          cell.value === null
            ? null
            : {
                cell,
                place: place(cell.value),
                isSmall: (cell.denominator ?? 0) < (minimum ?? rate.minimum),
              },
        ),
      };
    })
    .toSorted(byPolarity);
