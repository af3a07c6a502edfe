import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { regionList, yearList } from "#core/query/catalog.ts";
import { league } from "#core/query/league.ts";
import { leagueTable } from "#core/query/leagueTable.ts";
import { suggest } from "#core/query/suggest.ts";
import { leagueSentence } from "#core/sentences/leagueSentence.ts";
import { resolveView } from "#core/view/resolveView.ts";
import { viewOf } from "#core/view/view.ts";
import type { Engine } from "#engine/engine.ts";
import { openFolder } from "#engine/node.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openFolder("datasets/china-sample");
});
afterAll(() => engine.close());

const view = viewOf("league", {
  year: { from: 2024, to: 2024 },
  region: "福建/平潭综合实验区",
  metric: "disclosure-rate",
});

describe("the league of the Pingtan zone for 2024", () => {
  it("lists the 17 bodies and not the zone's own aggregate", async () => {
    const rows = await engine.query(leagueTable(view));
    expect(rows).toHaveLength(17);
    expect(rows.map(({ body }) => body)).not.toContain("pingtan");
  });

  it("gives each counts, an interval and a tier, or says there is no denominator", async () => {
    const { entries } = league(await engine.query(leagueTable(view)), view);
    for (const entry of entries) {
      expect(entry.numerator).not.toBeNull();
      if (entry.denominator === 0)
        expect(entry).toMatchObject({ unranked: "no-denominator", value: null });
      else expect(entry.tier ?? entry.unranked).toMatch(/above|below|indistinct|impossible/);
    }
    expect(entries.filter(({ denominator }) => denominator === 0).length).toBeGreaterThan(0);
  });

  it("says in a sentence what it can and cannot tell", async () => {
    const table = league(await engine.query(leagueTable(view)), view);
    expect(leagueSentence(table, view).zh).toMatch(/^17 个机关与合并公开率 \d+\.\d% 相比：/);
  });
});

describe("the view suggested to a reader who chose nothing", () => {
  it("is the latest year of the zone, whose bodies have peers", async () => {
    const suggested = suggest(await engine.query(regionList()), await engine.query(yearList()));
    expect(resolveView(viewOf("league"), suggested)).toMatchObject({
      year: { from: 2025, to: 2025 },
      region: "福建/平潭综合实验区",
    });
  });
});
