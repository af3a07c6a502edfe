import type { ChartContext } from "./chart.ts";
import { box, fontOf, type Shape, type Spot, words } from "./shapes.ts";
import { widthOfText } from "./widthOfText.ts";

/** What a colour of a drawing stands for. */
interface Entry {
  readonly text: string;
  readonly fill: string;
  /** Line around a colour that is hardly darker than the ground. */
  readonly edge: string | null;
}

interface Legend {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

const swatch = 12;
const between = 18;

/** Where each entry begins: side by side, on as many lines as they need. */
const placesFor = (widths: readonly number[], step: number, room: number): readonly Spot[] => {
  let [x, y] = [0, 0];
  return widths.map((width) => {
    if (x > 0 && x + width > room) [x, y] = [0, y + step];
    const place: Spot = [x, y];
    x += width + between;
    return place;
  });
};

/** Many names are short: the narrow letters of Latin words are told from the others. */
const nameWidth = (text: string, size: number): number => {
  const wide = text.replaceAll(/[fijlrt ]/gu, "");
  return widthOfText(wide, size, 0.58) + (text.length - wide.length) * size * 0.32;
};

/** The names of colours above a drawing. */
export const legendOf = (entries: readonly Entry[], context: ChartContext): Legend => {
  const { theme, width } = context;
  const step = Math.round(theme.size * 1.7);
  const widths = entries.map(({ text }) => swatch + 6 + nameWidth(text, theme.size));
  const places = placesFor(widths, step, width);
  return {
    height: (places.at(-1)?.[1] ?? 0) + step,
    shapes: entries.flatMap(({ text, fill, edge }, at) => {
      const [x, y] = places[at] ?? [0, 0];
      const middle = y + step / 2;
      const square = { x: x + 0.5, y: middle - swatch / 2, width: swatch, height: swatch };
      return [
        box(square, { fill, ...(edge !== null && { stroke: edge }) }),
        words(text, [x + swatch + 6, middle], {
          fill: theme.ink,
          font: fontOf(context, theme.size),
          verticalAlign: "middle",
        }),
      ];
    }),
  };
};
