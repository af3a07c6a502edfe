import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type MetricId, metricOf } from "#core/metrics/metrics.ts";
import { firstLines } from "#core/query/firstLines.ts";
import { minimumOf } from "#core/query/league.ts";
import { inOrderOf } from "#core/query/roster.ts";
import { series } from "#core/query/series.ts";
import { type LineRow, moversFirst, trendLines } from "#core/query/trendLines.ts";
import { isTold, readSpread, spreadOf, trendSpread } from "#core/query/trendSpread.ts";
import { bodyList } from "#core/query/catalog.ts";
import { type View, viewOf } from "#core/view/view.ts";
import type { Engine } from "#engine/engine.ts";
import { openMemoryEngine, type PlainRow } from "../../support/memoryEngine.ts";

const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025] as const;

/** Few cases and many, lines that climb, fall, stay or jump, and years without a figure or a report. */
const anyLine = fc.record({
  start: fc.constantFrom(0, 2, 9, 10, 60, 400),
  step: fc.constantFrom(-40, -3, -1, 0, 1, 3, 40),
  jump: fc.constantFrom(0, 0, 1, 25),
  n: fc.constantFrom(0, 12, 30, 31, 500),
  gaps: fc.array(fc.constantFrom("there", "there", "there", "blank", "none"), {
    minLength: 1,
    maxLength: 7,
  }),
});

const isHeld = (gaps: readonly string[], at: number, what: string): boolean =>
  gaps.length < 5 || gaps[at] !== what;

const reportsOf = (drawn: readonly (typeof anyLine extends fc.Arbitrary<infer T> ? T : never)[]) =>
  drawn.flatMap(({ start, step, jump, n, gaps }, body) =>
    years.flatMap((year, at): readonly PlainRow[] => {
      if (!isHeld(gaps, at, "none")) return [];
      const x = Math.max(0, start + at * step + (at % 2) * jump);
      const isBlank = !isHeld(gaps, at, "blank");
      return [
        {
          report: `${body}-${year}`,
          body: `b${body}`,
          year,
          kind: body % 7 === 6 ? "aggregate" : "own",
          format: year < 2021 ? "2019" : "2021",
          "requests.received.total": isBlank ? null : x,
          "requests.granted.total": isBlank ? null : x,
          "requests.partial.total": isBlank ? null : body % 3,
          "requests.closed.total": isBlank ? null : Math.max(n, x) + (body % 5 === 4 ? -2 : 2),
          "disclosure.fees.amount": isBlank ? null : x / 3,
          "disclosure.licences.decisions": isBlank || year < 2021 ? null : x,
        },
      ];
    }),
  );

const bodies = Array.from({ length: 200 }, (_, at): PlainRow => ({
  id: `b${at}`,
  name: `机关${at}`,
  name_en: at % 2 === 0 ? `Body ${at}` : null,
  kind: at % 7 === 6 ? "aggregate" : "own",
  level: at % 4 === 0 ? "county" : "department",
  region: at % 3 === 0 ? "甲省/乙市" : "丙省",
  initials: at % 11 === 0 ? null : `b${(at * 31) % 200}`,
}));

const findings = Array.from({ length: 70 }, (_, at): PlainRow => ({
  report: `${at * 2}-2024`,
  kind: "check",
  rule: "applicants-sum",
  severity: "identity",
  cells: "requests.received.total",
}));

let memory: Awaited<ReturnType<typeof openMemoryEngine>>;
let engine: Engine;
beforeAll(async () => {
  memory = await openMemoryEngine();
  const reports = reportsOf(fc.sample(anyLine, { numRuns: bodies.length, seed: 1 }));
  engine = memory.over({ bodies, reports, findings });
});
afterAll(() => memory.close());

const metricIds = [
  "disclosure-rate",
  "received",
  "fees",
  "licences",
] as const satisfies readonly MetricId[];

const choices = [
  {},
  { index: true },
  { minimum: 1 },
  { trust: "exclude" },
  { trust: "recompute", basis: "b" },
  { kind: "aggregate" },
  { region: "甲省", index: true },
  { level: "county", without: ["b0", "b8"] },
  { region: "nowhere" },
] as const satisfies readonly Partial<View>[];

const views = metricIds.flatMap((metric) =>
  choices.map((choice) => viewOf("trends", { metric, ...choice })),
);

const drawn = (rows: readonly LineRow[], view: View, of?: readonly number[]) =>
  trendLines(
    rows.map(({ key, year, numerator, denominator }) => ({ key, year, numerator, denominator })),
    { metric: metricOf(view.metric), isIndex: view.index, ...(of && { years: of }) },
  );

const linesOf = async (view: View) =>
  drawn(await engine.query(series(view, [view.metric], "body")), view);

describe("the spread of the lines of all bodies", () => {
  it.each(views)(
    "is that of the lines themselves: $metric $index $trust $kind $region",
    async (view) => {
      const rows = await engine.query(trendSpread(view, years));
      const minimum = minimumOf(metricOf(view.metric), view);
      expect(isTold(rows, years)).toBe(true);
      expect(readSpread(rows)).toEqual(spreadOf(await linesOf(view), minimum));
    },
  );

  it("has lines that rise, that fall, that do not move and that cannot be judged", async () => {
    const view = viewOf("trends", { metric: "received" });
    const { directions } = readSpread(await engine.query(trendSpread(view, years)));
    expect(Math.min(...Object.values(directions))).toBeGreaterThan(0);
  });

  it("is not told by five years of which the peers lack one", async () => {
    const rows = await engine.query(trendSpread(views[0]!, [...years, 2026]));
    expect(isTold(rows, [...years, 2026])).toBe(false);
  });

  it("cannot tell a trend from years with a gap", async () => {
    const some = [2019, 2020, 2021, 2022, 2024];
    const { directions, lines } = readSpread(await engine.query(trendSpread(views[0]!, some)));
    expect(directions.unknown).toBe(lines);
  });
});

describe("the first lines", () => {
  it.each(views)("are those that move most: $metric $index $trust $kind $region", async (view) => {
    const order = await engine.query(bodyList());
    const inOrder = inOrderOf(order, await linesOf(view), ({ key }) => key);
    const first = drawn(await engine.query(firstLines(view, years, 20)), view, years);
    expect(moversFirst(first)).toEqual(moversFirst(inOrder).slice(0, 20));
  });

  it("come with the lines that were picked out", async () => {
    const picked = { ...views[0]!, bodies: ["b0", "b1", "b2"] };
    const rows = await engine.query(firstLines(picked, years, 1));
    const keys = new Set(rows.map(({ key }) => key));
    expect(picked.bodies.filter((body) => !keys.has(body))).toEqual([]);
    expect(keys.size).toBe(4);
    expect(rows.find(({ key }) => key === "b0")).toMatchObject({
      name: "机关0",
      name_en: "Body 0",
    });
  });
});
