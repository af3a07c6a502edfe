import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { spineChart } from "#core/charts/spineChart.ts";
import { compare, compareColumns } from "#core/query/compare.ts";
import { compareLargest } from "#core/query/compareLargest.ts";
import { compareReports } from "#core/query/compareReports.ts";
import { compareSpread } from "#core/query/compareSpread.ts";
import { comparePeers, compareView } from "#core/query/compareView.ts";
import { series } from "#core/query/series.ts";
import { compareFigures, figuresOf } from "#core/query/compareFigures.ts";
import { spine } from "#core/query/spine.ts";
import { compareSentence } from "#core/sentences/compareSentence.ts";
import { spineSentence } from "#core/sentences/spineSentence.ts";
import type { Engine } from "#engine/engine.ts";
import { viewOf } from "#core/view/view.ts";
import { draw, onPaper } from "../../support/draw.ts";
import { openMemoryEngine } from "../../support/memoryEngine.ts";

type Memory = Awaited<ReturnType<typeof openMemoryEngine>>;

const report = (body: string, year: number, closed: number | null, granted: number | null) => ({
  report: `${body}-${year}`,
  body,
  year,
  "requests.received.total": closed,
  "requests.closed.total": closed,
  "requests.granted.total": granted,
  "requests.partial.total": granted === null ? null : 0,
});

const peers = [20, 35, 50, 65, 80].map((granted, i) => report(`peer${i}`, 2024, 100, granted));

const tables = {
  bodies: ["open", "shut", "idle", "quiet", ...peers.map(({ body }) => body)].map((id) => ({ id })),
  reports: [
    report("open", 2023, 80, 40),
    report("open", 2024, 100, 90),
    report("shut", 2024, 200, 20),
    report("idle", 2024, 0, 0),
    report("quiet", 2024, 50, null),
    ...peers,
  ],
  findings: [
    {
      report: "quiet-2024",
      kind: "blank",
      rule: "dash",
      cells: "requests.granted.total requests.partial.total",
    },
    {
      report: "shut-2024",
      kind: "check",
      rule: "outcomes-sum",
      cells: "requests.closed.total",
      severity: "identity",
    },
  ],
};

let memory: Memory;
let engine: Engine;

beforeAll(async () => {
  memory = await openMemoryEngine();
  engine = memory.over(tables);
}, 60_000);
afterAll(() => memory.close());

const year = { from: 2024, to: 2024 };
const metrics = ["disclosure-rate", "received", "documents-made-2019"] as const;

const compared = async (bodies: readonly string[]) => {
  const view = viewOf("compare", { bodies, year });
  const reports = await engine.query(compareReports(view));
  const figures = figuresOf(await engine.query(compareFigures(view, metrics)), metrics);
  const columns = compareColumns(bodies, year, reports);
  return { columns, rows: compare({ columns, metrics, basis: "a" }, { figures, reports }) };
};

describe("compare", () => {
  it("sets bodies side by side, each held against the first", async () => {
    const { rows } = await compared(["open", "shut"]);
    expect(rows[0]?.cells).toMatchObject([
      { value: 0.9, numerator: 90, denominator: 100, change: null, isDoubtful: false },
      { value: 0.1, change: { kind: "rate", difference: -0.8 }, isDoubtful: true },
    ]);
    expect(rows[1]?.cells[1]?.change).toMatchObject({ kind: "count", ratio: 2 });
  });

  it("keeps no denominator, a blank and another format apart", async () => {
    const { rows } = await compared(["open", "idle", "quiet", "nobody"]);
    expect(rows[0]?.cells.map(({ absence }) => absence)).toEqual([
      null,
      "no-denominator",
      "dash",
      "no-report",
    ]);
    expect(rows[2]?.cells[0]?.absence).toBe("other-format");
  });

  it("shows the years of a single body, each held against the one before", async () => {
    const { columns, rows } = await compared(["open"]);
    expect(columns.map(({ years }) => years.to)).toEqual([2023, 2024]);
    expect(rows[0]?.cells[1]?.change).toMatchObject({ kind: "rate", difference: 0.4 });
  });

  it("is told in a sentence", async () => {
    const { rows } = await compared(["open", "shut"]);
    expect(compareSentence(rows, { names: ["甲局", "乙局"], isYears: false })).toEqual({
      zh: "乙局与甲局相比，可比的 1 项比率有明显差别，即公开率：10.0%（20 / 200），对 90.0%（90 / 100）。",
      en: "乙局 against 甲局: the one rate they share clearly differs, disclosure rate: 10.0% (20 / 200) against 90.0% (90 / 100).",
    });
    const { rows: none } = await compared(["open", "idle"]);
    expect(compareSentence(none, { names: ["甲局", "丙局"], isYears: false }).zh).toBe(
      "丙局与甲局相比：没有两边都可计算的比率。",
    );
    const { rows: alike } = await compared(["open", "open"]);
    expect(compareSentence(alike, { names: ["甲", "甲"], isYears: false }).zh).toContain(
      "没有明显差别",
    );
  });

  it("takes in one scan what a series asks one by one", async () => {
    const view = viewOf("compare", { bodies: ["open", "quiet"] });
    const asked = metrics.toSorted();
    const figures = figuresOf(await engine.query(compareFigures(view, asked)), asked);
    expect(figures).toEqual(await engine.query(series(view, asked, "chosen")));
  });

  it("suggests the bodies with most requests", async () => {
    const rows = await engine.query(compareLargest(viewOf("compare", { year })));
    expect(rows).toEqual([
      { body: "shut", received: 200 },
      { body: "open", received: 100 },
    ]);
  });
});

describe("spine", () => {
  const linesOf = async (bodies: readonly string[]) => {
    const spreads = await engine.query(
      compareSpread(viewOf("compare", { year }), ["disclosure-rate", "review-rate"]),
    );
    return spine((await compared(bodies)).rows, spreads);
  };

  it("leaves out peers without a rate, and rates that too few peers have", async () => {
    const lines = await linesOf(["open", "shut"]);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.spread).toMatchObject({ bodies: 7, least: 0.1, median: 0.5, most: 0.9 });
    expect(lines[0]?.isRough).toBe(false);
  });

  it("puts the worst at −1, the median at 0 and the best at 1", async () => {
    const [line] = await linesOf(["shut", "peer2", "open", "idle"]);
    expect(line?.dots.map((dot) => dot && Number(dot.place.toFixed(6)))).toEqual([-1, 0, 1, null]);
  });

  it("says who stands outside of the middle half", async () => {
    expect(spineSentence(await linesOf(["open", "shut"]), ["甲", "乙"]).zh).toBe(
      "在同组中的位置（只看分好坏的比率）：甲的 1 项好于居中的一半；乙的 1 项差于居中的一半",
    );
  });

  it.each([
    ["spine", 900],
    ["spine-narrow", 360],
  ])("is drawn as %s", async (name, width) => {
    const lines = await linesOf(["open", "shut"]);
    const chart = spineChart(lines, ["甲局", "乙局"], { ...onPaper, width });
    await expect(draw(chart, width)).toMatchFileSnapshot(`../../gallery/${name}.svg`);
    expect(chart.points.map(({ label }) => label)).toEqual([
      "公开率 · 甲局 90.0%（90 / 100）",
      "公开率 · 乙局 10.0%（20 / 200）",
    ]);
  });
});

describe("compareView", () => {
  const kinds = new Map([
    ["a", { kind: "own" }],
    ["b", { kind: "own" }],
    ["all", { kind: "aggregate" }],
  ]);
  const asked = (bodies: readonly string[], kind: "own" | "aggregate" = "own") =>
    compareView(viewOf("compare", { bodies, kind }), kinds);

  it("never mixes own reports and aggregates", () => {
    expect(asked(["a", "all"])).toMatchObject({ view: { bodies: ["a"] }, otherKind: ["all"] });
    expect(asked(["a", "all"], "aggregate")).toMatchObject({
      view: { bodies: ["all"] },
      otherKind: ["a"],
    });
  });

  it("takes the kind of report that all chosen have", () => {
    expect(asked(["all"]).view.kind).toBe("aggregate");
  });

  it("names bodies the dataset does not know, and counts none twice", () => {
    expect(asked(["a", "a", "x"])).toMatchObject({ view: { bodies: ["a"] }, unknown: ["x"] });
  });

  it("takes aggregates that hold others out of the peers", () => {
    const bodies = [
      { id: "all", kind: "aggregate", parent: null },
      { id: "part", kind: "aggregate", parent: "all" },
    ];
    expect(comparePeers(viewOf("compare", { kind: "aggregate" }), bodies).without).toEqual(["all"]);
    expect(comparePeers(viewOf("compare"), bodies).without).toEqual([]);
  });
});
