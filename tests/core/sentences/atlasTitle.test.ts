import { expect, it } from "vitest";
import { atlas } from "#core/query/atlas.ts";
import type { AtlasRow } from "#core/query/atlasRegions.ts";
import { atlasTitle } from "#core/sentences/atlasTitle.ts";

const place = (name: string, numerator: number | null, denominator: number | null): AtlasRow => ({
  ...{ region: name, region_en: name, code: null, bodies: 2, numerator, denominator },
  answered: numerator === null ? 0 : 2,
});

const titled = (metric: "disclosure-rate" | "received", rows: readonly AtlasRow[]) =>
  atlasTitle(atlas(rows, { metric, minimum: null }), metric);

it.each([
  [
    "where a rate is highest and lowest, of those that may be ranked",
    "disclosure-rate",
    [place("Jia", 90, 100), place("Yi", 10, 100), place("Bing", 0, 2), place("Ding", 0, 0)],
    "公开率：Jia最高（90.0%），Yi最低（10.0%）",
    "Disclosure rate: highest in Jia (90.0%), lowest in Yi (10.0%)",
  ],
  [
    "how many share the highest value",
    "disclosure-rate",
    [place("Jia", 90, 100), place("Yi", 45, 50), place("Bing", 10, 50)],
    "公开率：2 个地区最高（90.0%），Bing最低（20.0%）",
    "Disclosure rate: highest in 2 regions (90.0%), lowest in Bing (20.0%)",
  ],
  [
    "a count",
    "received",
    [place("Jia", 7, null), place("Yi", 1204, null)],
    "新收申请：Yi最多（1,204），Jia最少（7）",
    "Requests received: highest in Yi (1,204), lowest in Jia (7)",
  ],
  [
    "only the metric of one place",
    "disclosure-rate",
    [place("Jia", 9, 100)],
    "公开率",
    "Disclosure rate",
  ],
  [
    "only the metric where all are equal",
    "received",
    [place("Jia", 7, null), place("Yi", 7, null)],
    "新收申请",
    "Requests received",
  ],
] as const)("tells %s", (_, metric, rows, zh, en) => {
  expect(titled(metric, rows)).toEqual({ zh, en });
});
