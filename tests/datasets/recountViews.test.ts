import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { atlas } from "#core/query/atlas.ts";
import { atlasRegions } from "#core/query/atlasRegions.ts";
import { lateness } from "#core/query/lateness.ts";
import { league } from "#core/query/league.ts";
import { leagueTable } from "#core/query/leagueTable.ts";
import { atlasSentence } from "#core/sentences/atlasSentence.ts";
import { latenessSentence } from "#core/sentences/coverageLateness.ts";
import { leagueSentence } from "#core/sentences/leagueSentence.ts";
import { viewOf } from "#core/view/view.ts";
import { everywhere } from "#core/view/resolveView.ts";
import type { Engine } from "#engine/engine.ts";
import { openFolder } from "#engine/node.ts";
import {
  disclosed,
  isKnown,
  type Known,
  ownBodies,
  percent,
  rowsOf,
  type Sides,
  tablesOf,
  wilsonByHand,
  zone,
  zoneBodies,
} from "./zoneSheets.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openFolder("datasets/china-sample");
});
afterAll(() => engine.close());

const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025];
const smallest = 30;

const isRate = ({ x, n }: Known): boolean => n > 0 && x <= n;

const pooledOf = (all: readonly Known[]): number => {
  const usable = all.filter(isRate);
  const sum = (of: (sides: Known) => number) => usable.reduce((total, one) => total + of(one), 0);
  return sum(({ x }) => x) / sum(({ n }) => n);
};

const sideOf = ({ x, n }: Known, baseline: number): "above" | "below" | "indistinct" => {
  const { lower, upper } = wilsonByHand(x, n);
  if (lower > baseline) return "above";
  return upper < baseline ? "below" : "indistinct";
};

const counted = (size: number, words: string, sentence: string): void => {
  if (size === 0) expect(sentence).not.toContain(words);
  else expect(sentence).toContain(`${String(size)} ${words}`);
};

const viewAt = (year: number) => ({ year: { from: year, to: year } });

describe.each(years)("the headline of the league of %d, counted again from its sheets", (year) => {
  it("says how many of the zone stand clear of the pooled rate", async () => {
    const view = viewOf("league", { region: zone, ...viewAt(year) });
    const { zh } = leagueSentence(league(await engine.query(leagueTable(view)), view), view);
    const all = zoneBodies.flatMap((body) => {
      const tables = tablesOf(body, year);
      return tables ? [disclosed(tables)] : [];
    });
    const known = all.filter(isKnown);
    const baseline = pooledOf(known);
    const at = (side: string) =>
      known.filter((one) => isRate(one) && sideOf(one, baseline) === side).length;
    expect(zh).toContain(`${String(all.length)} 个机关与合并公开率 ${percent(baseline, 1)} 相比`);
    counted(at("above"), "个明显高于", zh);
    counted(at("below"), "个明显低于", zh);
    counted(at("indistinct"), "个无法区分", zh);
    counted(known.filter(({ x, n }) => n === 0 && x === 0).length, "个无分母", zh);
    counted(known.filter(({ x, n }) => x > n).length, "个数字自相矛盾", zh);
    counted(all.length - known.length, "个没有可用数字", zh);
  });
});

describe.each(years)("the headline of the atlas of %d, counted again from its sheets", (year) => {
  it("says how many places stand clear of all of them together", async () => {
    const view = viewOf("atlas", { region: everywhere, ...viewAt(year) });
    const { zh } = atlasSentence(
      atlas(await engine.query(atlasRegions(view)), view),
      "disclosure-rate",
    );
    const places = new Map<string, Sides>();
    for (const [body, region] of ownBodies) {
      const tables = tablesOf(body, year);
      if (!tables) continue;
      const place = region.split("/")[0] ?? "";
      const own = disclosed(tables);
      const before = places.get(place) ?? { x: null, n: null };
      places.set(
        place,
        isKnown(own) && own.x <= own.n
          ? { x: (before.x ?? 0) + own.x, n: (before.n ?? 0) + own.n }
          : before,
      );
    }
    const known = [...places.values()].filter(isKnown);
    const judged = known.filter(isRate);
    const small = judged.filter(({ n }) => n < smallest);
    const baseline = pooledOf(known);
    const at = (side: string) => judged.filter((one) => sideOf(one, baseline) === side).length;
    expect(zh).toContain(`${String(places.size)} 个地区与合并公开率 ${percent(baseline, 1)} 相比`);
    counted(at("above"), "个明显高于", zh);
    counted(at("below"), "个明显低于", zh);
    counted(at("indistinct"), "个无法区分", zh);
    counted(small.length, `个分母不足 ${String(smallest)}`, zh);
  });
});

/** The last day for an own report, whatever the level. */
const lastDay = (year: number): string => `${String(year + 1)}-01-31`;

describe.each(years)("what is said of late reports of %d, counted again", (year) => {
  it("counts days after the thirty-first of January", async () => {
    const view = viewOf("overview", { region: zone, ...viewAt(year) });
    const [found] = await engine.query(lateness(view));
    const published = rowsOf("reports")
      .filter((row) => row["year"] === String(year) && zoneBodies.includes(row["body"] ?? ""))
      .flatMap((row) => (row["published"] ? [row["published"]] : []));
    const late = published.filter((day) => day > lastDay(year));
    const waits = late.map((day) => (Date.parse(day) - Date.parse(lastDay(year))) / 86_400_000);
    const { zh } = latenessSentence(found!);
    if (published.length === 0) expect(zh).toContain("没有印发布日期");
    else if (late.length === 0) expect(zh).toContain(`${String(published.length)} 份都在期限之内`);
    else {
      const wait = `${late.length === 1 ? "晚" : "最长晚"} ${String(Math.max(...waits))} 天`;
      expect(zh).toContain(
        published.length === 1
          ? `印有发布日期的 1 份晚于期限 ${String(waits[0])} 天`
          : `${String(published.length)} 份中，${String(late.length)} 份晚于期限，${wait}`,
      );
    }
  });
});
