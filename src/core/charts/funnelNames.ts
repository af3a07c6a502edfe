import type { Funnel } from "../statistics/funnel.ts";
import { z95, z998 } from "../statistics/normal.ts";
import type { ChartContext } from "./chart.ts";
import { placeLabels, type Mark, type Side } from "./placeLabels.ts";
import { widthOfText } from "./widthOfText.ts";

/** A body as the drawing places it. */
interface Placed {
  readonly entry: { readonly denominator: number | null; readonly value: number | null };
  readonly name: string;
  readonly flag: string;
}

interface Among {
  readonly funnel: Funnel;
  readonly extent: { readonly lowest: number; readonly highest: number };
}

export const height = 440;

/** At the right the limits and the pooled rate are named. */
export const rightMargin = ({ width, theme: { size } }: ChartContext): number =>
  Math.max(width < 560 ? 52 : 64, 10 + widthOfText("100.0%", size));

/** About where the axes leave room for the points. */
const roomFor = (context: ChartContext) => ({
  left: 16 + 2.8 * context.theme.size,
  right: context.width - rightMargin(context),
  top: 16,
  bottom: height - 8 - 4.2 * context.theme.size,
});

/** A name takes lines of this length at most. */
export const longestLine = ({ width }: ChartContext): number => (width < 560 ? 140 : 240);

export const lineHeight = ({ theme }: ChartContext): number => Math.round(theme.size * 1.25);

const mostNameable = 60;

/** The places of the bodies that may be named: the most extreme of those outside, the first of them first. */
export const nameableOf = (points: readonly Placed[], { baseline }: Funnel): readonly number[] => {
  const distanceOf = (at: number): number => {
    const { value, denominator } = points[at]?.entry ?? {};
    return Math.abs((value ?? 0) - baseline) * Math.sqrt(denominator ?? 0);
  };
  const outside = [...points.keys()].filter((at) => points[at]?.flag !== "within");
  const distances = new Map(outside.map((at) => [at, distanceOf(at)]));
  return outside
    .toSorted((a, b) => (distances.get(b) ?? 0) - (distances.get(a) ?? 0))
    .slice(0, mostNameable);
};

/** The sides on which outlying bodies are named, the most extreme first; where there is no room, the table alone names them. */
export const sidesOf = (
  points: readonly Placed[],
  { funnel, extent: { lowest, highest } }: Among,
  context: ChartContext,
): ReadonlyMap<number, Side> => {
  const room = roomFor(context);
  const marks = points.map(({ entry }): Mark => ({
    x:
      room.left +
      ((room.right - room.left) * Math.log((entry.denominator ?? 1) / lowest)) /
        Math.log(highest / lowest),
    y: room.bottom - (room.bottom - room.top) * (entry.value ?? 0),
  }));
  // What stands at the end of each line.
  const { limits, method, baseline } = funnel;
  const ends = [limits[method](highest, z95), limits[method](highest, z998)].flatMap((limit) =>
    limit ? [limit.lower, limit.upper] : [],
  );
  const written = [baseline, ...ends].map((value) => {
    const y = room.bottom - (room.bottom - room.top) * value;
    const half = context.theme.size * 0.6;
    return { left: room.right, right: context.width, top: y - half, bottom: y + half };
  });
  return placeLabels({
    marks,
    written,
    labels: nameableOf(points, funnel).map((at) => {
      const whole = widthOfText(points[at]?.name ?? "", context.theme.size);
      const line = longestLine(context);
      return {
        at,
        width: Math.min(whole, line),
        height: Math.ceil((whole * 1.1) / line) * lineHeight(context),
      };
    }),
    // A name may reach above the plot, and stays clear of the axis below.
    frame: { left: room.left, right: context.width - 2, top: 0, bottom: room.bottom - 2 },
    gap: 9,
    most: context.width < 560 ? 6 : 18,
  });
};
