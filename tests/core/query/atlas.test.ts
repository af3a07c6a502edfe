import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { atlas } from "#core/query/atlas.ts";
import { atlasAggregates, atlasRegions } from "#core/query/atlasRegions.ts";
import { atlasSentence, placeSentence } from "#core/sentences/atlasSentence.ts";
import type { Engine } from "#engine/engine.ts";
import { viewOf } from "#core/view/view.ts";
import { openMemoryEngine } from "../../support/memoryEngine.ts";

type Memory = Awaited<ReturnType<typeof openMemoryEngine>>;

const places = [
  {
    id: "a",
    region: "福建/福州",
    region_en: "Fujian/Fuzhou",
    region_code: "350100",
    granted: 90,
    closed: 100,
  },
  {
    id: "b",
    region: "福建/平潭",
    region_en: "Fujian/Pingtan",
    region_code: "350128",
    granted: 10,
    closed: 20,
  },
  {
    id: "c",
    region: "上海",
    region_en: "Shanghai",
    region_code: "310000",
    granted: 10,
    closed: 100,
  },
  { id: "d", region: "西藏", region_en: "Xizang", region_code: "540000", granted: 0, closed: 0 },
  { id: "e", region: "某地/甲", region_en: "Nowhere/A", region_code: null, granted: 9, closed: 4 },
];

const tables = {
  bodies: places.map(({ id, region, region_en, region_code }) => ({
    id,
    region,
    region_en,
    region_code,
  })),
  reports: places.map(({ id, granted, closed }) => ({
    report: id,
    body: id,
    year: 2024,
    "requests.closed.total": closed,
    "requests.granted.total": granted,
    "requests.partial.total": 0,
    "requests.received.total": closed,
  })),
};

let memory: Memory;
let engine: Engine;

beforeAll(async () => {
  memory = await openMemoryEngine();
  engine = memory.over(tables);
}, 60_000);
afterAll(() => memory.close());

const view = viewOf("atlas", { year: { from: 2024, to: 2024 } });

describe("atlas", () => {
  it("pools each province as a ratio of sums, and judges it against all of them", async () => {
    const { places: found, reference } = atlas(await engine.query(atlasRegions(view)), view);
    expect(reference).toBeCloseTo(110 / 220);
    expect(found.map(({ name, value, tier }) => [name, value, tier])).toEqual([
      ["上海", 0.1, "below"],
      ["某地", null, null],
      ["福建", 100 / 120, "above"],
      ["西藏", null, null],
    ]);
  });

  it("keeps a place without a denominator apart from one whose figures are impossible", async () => {
    const { places: found } = atlas(await engine.query(atlasRegions(view)), view);
    expect(found.map(({ absence }) => absence)).toEqual([
      null,
      "no-figure",
      null,
      "no-denominator",
    ]);
  });

  it("goes down to the regions of a province", async () => {
    const rows = await engine.query(atlasRegions(view));
    expect(atlas(rows, view, "福建").places.map(({ name }) => name)).toEqual(["平潭", "福州"]);
    expect(atlas(rows, view, "上海").places).toEqual([]);
  });

  it("adds counts up without judging them", async () => {
    const counts = { ...view, metric: "received" } as const;
    const whole = atlas(await engine.query(atlasRegions(counts)), counts);
    expect(whole.reference).toBeNull();
    expect(whole.places.map(({ value, isSmall }) => [value, isSmall])).toEqual([
      [100, false],
      [4, false],
      [120, false],
      [0, false],
    ]);
    expect(atlasSentence(whole, "received").zh).toBe(
      "4 个地区的新收申请合计 224，最多的是福建（120）。",
    );
  });

  it("is told in a sentence", async () => {
    const whole = atlas(await engine.query(atlasRegions(view)), view);
    expect(atlasSentence(whole, view.metric)).toEqual({
      zh: "4 个地区与合并公开率 50.0% 相比：1 个明显高于，1 个明显低于，2 个没有比率。",
      en: "4 regions against the pooled rate of 50.0%: 1 clearly above, 1 clearly below and 2 without a rate.",
    });
    expect(placeSentence(whole.places[2]!, view.metric).zh).toBe(
      "福建 83.3%（100 / 120），明显高于，2 个机关",
    );
    expect(atlasSentence({ ...whole, places: [] }, view.metric).zh).toContain("没有");
  });

  it("says of a place with a small denominator what its interval tells, and that it has no rank", async () => {
    const few = { ...view, minimum: 110 };
    const whole = atlas(await engine.query(atlasRegions(few)), few);
    expect(whole.places.map(({ tier, isSmall }) => [tier, isSmall])).toEqual([
      ["below", true],
      [null, false],
      ["above", false],
      [null, false],
    ]);
    expect(atlasSentence(whole, view.metric)).toEqual({
      zh: "4 个地区与合并公开率 50.0% 相比：1 个明显高于，1 个明显低于，2 个没有比率。其中 1 个分母不足 110，以灰色显示。",
      en: "4 regions against the pooled rate of 50.0%: 1 clearly above, 1 clearly below and 2 without a rate. 1 of them has a denominator under 110 and is shown in grey.",
    });
    expect(placeSentence(whole.places[0]!, view.metric)).toEqual({
      zh: "上海 10.0%（10 / 100），明显低于（分母过小，不排名），1 个机关",
      en: "Shanghai 10.0% (10 / 100), clearly below (too small to rank), 1 body",
    });
  });

  it("knows which aggregates reported", async () => {
    expect(await engine.query(atlasAggregates(view))).toEqual([]);
  });
});
