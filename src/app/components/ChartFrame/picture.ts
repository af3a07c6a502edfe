import type { ChartTheme } from "#core/charts/theme.ts";
import { wrapText } from "#core/charts/wrapText.ts";

/** What a picture of a chart says around it, so that it still makes sense on its own. */
export interface PictureWords {
  readonly title: string;
  readonly subtitle: string;
  /** Source, basis and date, a line each. */
  readonly notes: readonly string[];
  /** Drawn across the picture where the data are simulated. */
  readonly watermark: string | null;
}

/** A drawing as the text of an SVG file. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

interface Style {
  readonly size: number;
  readonly fill: string;
  readonly attributes?: string;
}

const serif = "Noto Serif CJK SC, Source Han Serif SC, Songti SC, STZhongsong, SimSun, serif";

const margin = 24;

/** Lines of text from a height on, and the height below them. */
const textBlock = (
  text: string,
  { size, fill, attributes = "" }: Style,
  { top, width }: { top: number; width: number },
): { readonly svg: string; readonly bottom: number } => {
  const lines = text === "" ? [] : wrapText(text, (width - 2 * margin) / size);
  const leading = size * 1.45;
  const svg = lines
    .map(
      (line, at) =>
        `<text x="${margin}" y="${top + at * leading + size}" font-size="${size}" fill="${fill}" ${attributes}>${escaped(line)}</text>`,
    )
    .join("");
  return { svg, bottom: top + lines.length * leading };
};

const watermarkOf = (words: string, x: number, y: number): string =>
  `<text x="${x}" y="${y}" font-size="64" font-weight="700" letter-spacing="12" text-anchor="middle" fill="#808080" fill-opacity="0.16" transform="rotate(-18 ${x} ${y})">${escaped(words)}</text>`;

/** A chart with its words as one SVG file. */
export const composePicture = (
  { svg, width, height }: Picture,
  { title, subtitle, notes, watermark }: PictureWords,
  theme: ChartTheme,
): Picture => {
  const full = width + 2 * margin;
  const head = textBlock(
    title,
    { size: 22, fill: theme.ink, attributes: `font-weight="600" font-family="${serif}"` },
    { top: 28, width: full },
  );
  const sub = textBlock(
    subtitle,
    { size: 14, fill: theme.muted },
    { top: head.bottom + 4, width: full },
  );
  const plotTop = sub.bottom + 12;
  const foot = textBlock(
    notes.join("　"),
    { size: 12, fill: theme.muted },
    { top: plotTop + height + 12, width: full },
  );
  const tall = Math.ceil(foot.bottom + 20);
  const placed = svg.replace("<svg ", `<svg x="${margin}" y="${plotTop}" `);
  const mark = watermark === null ? "" : watermarkOf(watermark, full / 2, plotTop + height / 2);
  return {
    width: full,
    height: tall,
    svg: [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${full}" height="${tall}" viewBox="0 0 ${full} ${tall}" font-family="${escaped(theme.font)}">`,
      `<rect width="${full}" height="${tall}" fill="${theme.ground}"/>`,
      `<path d="M${margin} 14H${full - margin}" stroke="${theme.ink}" stroke-width="3"/>`,
      `<path d="M${margin} 18.5H${full - margin}" stroke="${theme.ink}"/>`,
      head.svg,
      sub.svg,
      placed,
      foot.svg,
      mark,
      `</svg>`,
    ].join(""),
  };
};
