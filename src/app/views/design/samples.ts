import type { SeriesRow } from "#core/query/series.ts";
import type { Text } from "#core/text.ts";
import { tier } from "#core/statistics/tier.ts";
import { wilson } from "#core/statistics/wilson.ts";

/** Bodies that exist nowhere. */
export const names = [
  { zh: "云溪区发展改革局", en: "Yunxi Development Bureau" },
  { zh: "云溪区教育局", en: "Yunxi Education Bureau" },
  { zh: "云溪区自然资源局", en: "Yunxi Natural Resources Bureau" },
  { zh: "云溪区市场监督管理局", en: "Yunxi Market Regulation Bureau" },
  { zh: "云溪区住房和城乡建设局", en: "Yunxi Housing Bureau" },
  { zh: "云溪区信访局", en: "Yunxi Petitions Office" },
] as const satisfies readonly Text[];

export interface Sample {
  readonly id: number;
  readonly name: Text;
  readonly granted: number | null;
  readonly closed: number | null;
}

const counts = [
  [61, 70],
  [20, 44],
  [212, 408],
  [33, 64],
  [0, 0],
  [null, null],
] as const;

export const samples: readonly Sample[] = names.map((name, id) => {
  const [granted = null, closed = null] = counts[id] ?? [];
  return { id, name, granted, closed };
});

/** As many rows as a province has bodies. */
export const manySamples: readonly Sample[] = Array.from({ length: 3000 }, (_, id) => ({
  id,
  name: { zh: `虚构机关第${id + 1}号`, en: `Fictional body ${id + 1}` },
  granted: (id * 37) % 90,
  closed: 90 + ((id * 53) % 400),
}));

export const reference = 0.55;

export const rateOf = ({ granted, closed }: Sample): number | null =>
  granted === null || !closed ? null : granted / closed;

export const intervalOf = ({ granted, closed }: Sample) =>
  granted === null || !closed ? null : wilson(granted, closed);

export const tierOf = (sample: Sample) => {
  const interval = intervalOf(sample);
  return interval && tier(interval, reference);
};

export const yearRows: readonly SeriesRow[] = [
  [2019, 180, 320],
  [2020, 166, 301],
  [2021, 214, 372],
  [2022, 240, 398],
  [2023, 231, 415],
  [2024, 262, 431],
  [2025, 280, 440],
].map(([year = 0, numerator = 0, denominator = 0]) => ({
  year,
  metric: "disclosure-rate",
  key: "",
  reports: 17,
  answered: 17,
  numerator,
  denominator,
}));
