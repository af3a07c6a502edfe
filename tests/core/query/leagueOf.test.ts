import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CellValues, evaluate } from "#core/form/evaluate.ts";
import { formulaOf, metricIds, metricOf } from "#core/metrics/metrics.ts";
import { bodyList, type BodyRow } from "#core/query/catalog.ts";
import { leagueOf, type LeagueOutcome, leagueQuestions } from "#core/query/leagueOf.ts";
import type { Query } from "#core/query/query.ts";
import { resolveView } from "#core/view/resolveView.ts";
import { formatView, parseView, type View, viewOf } from "#core/view/view.ts";
import { questionKey } from "#engine/cached.ts";
import type { Engine } from "#engine/engine.ts";
import { openMemoryEngine } from "../../support/memoryEngine.ts";
import { bodies, levels, reports } from "./nestedBodies.ts";

let engine: Engine;
let close: () => Promise<void>;
let list: readonly BodyRow[];
beforeAll(async () => {
  const memory = await openMemoryEngine();
  engine = memory.over({ bodies, reports, findings: [] });
  close = memory.close;
  list = await engine.query(bodyList());
});
afterAll(() => close());

const answered = new Map<string, Promise<readonly unknown[]>>();

/** Thousands of addresses ask many questions twice. */
const ask = <Row>(query: Query<Row> | null): Promise<readonly Row[]> => {
  if (!query) return Promise.resolve([]);
  const key = questionKey(query);
  const rows = (answered.get(key) ?? engine.query(query)) as Promise<readonly Row[]>;
  answered.set(key, rows);
  return rows;
};

const outcomeOf = async (view: View): Promise<LeagueOutcome> => {
  const { table, sizes, reference } = leagueQuestions(view);
  const answers = {
    table: await ask(table),
    sizes: await ask(sizes),
    reference: await ask(reference),
  };
  return leagueOf(answers, { view, bodies: list });
};

const ids = bodies.map(({ id }) => String(id));

/** What a hand may add to an address; of a key that stands twice the later one counts. */
const additions = [
  ...[
    "",
    "",
    "",
    "&kind=both",
    "&kind=own,aggregate",
    "&kind=aggregate",
    "&kind=own",
    "&format=2019",
  ],
  ...["&aggregates=both", "&aggregates=", "&year=2019-20222", "&year=2020-2022", "&bodies=p,a-d1"],
  ...[
    "&reference=p&kind=own",
    "&near=a&kind=own",
    "&without=",
    "&level=%",
    "&tab=funnel",
    "&trust=x",
  ],
];

/** Whatever an address may say of a league. */
const anyView: fc.Arbitrary<View> = fc
  .record({
    metric: fc.constantFrom(...metricIds),
    basis: fc.constantFrom("a" as const, "b" as const),
    kind: fc.constantFrom("own" as const, "aggregate" as const),
    year: fc.constantFrom(
      { from: 2022, to: 2022 },
      { from: 2020, to: 2020 },
      { from: 2020, to: 2022 },
      { from: 2021, to: 2021 },
    ),
    region: fc.constantFrom(null, "*", "某省", "某省/a", "某省/a/一"),
    level: fc.constantFrom(null, null, ...levels),
    sector: fc.constantFrom(null, null, "health"),
    without: fc.subarray(ids, { maxLength: 3 }),
    near: fc.constantFrom(null, null, null, ...ids),
    volume: fc.constantFrom(null, null, { from: 5, to: null }, { from: 0, to: 20 }),
    aggregates: fc.constantFrom("" as const, "upper" as const, "lower" as const),
    reference: fc.constantFrom("peers", "region", ...ids),
    minimum: fc.constantFrom(null, 1, 100),
  })
  .chain((choices) => fc.tuple(fc.constant(choices), fc.constantFrom(...additions)))
  .map(([choices, added]) => parseView(`${formatView(viewOf("league", choices))}${added}`).view)
  .map((view) => resolveView(view, { latest: { own: 2022, aggregate: 2022 }, region: null }));

const ancestorsOf = (id: string): readonly string[] => {
  const parent = bodies.find((body) => body["id"] === id)?.["parent"];
  return typeof parent === "string" ? [parent, ...ancestorsOf(parent)] : [];
};

/** What the reports of one body come to, counted anew from the forms. */
const recount = (body: string, view: View): readonly (number | null)[] => {
  const formats: readonly string[] = metricOf(view.metric).formats;
  const formula = formulaOf(view.metric, view.basis);
  const sides = formula.kind === "ratio" ? [formula.numerator, formula.denominator] : [formula];
  const answers = reports
    .filter(
      (report) =>
        report["body"] === body &&
        report["kind"] === view.kind &&
        formats.includes(String(report["format"])) &&
        Number(report["year"]) >= view.year!.from &&
        Number(report["year"]) <= view.year!.to,
    )
    .map((report) => sides.map((side) => evaluate(side, report as CellValues)))
    .filter((values) => values.every((value) => value !== null));
  if (answers.length === 0) return [null, null];
  const total = (side: number) => answers.reduce((sum, values) => sum + (values[side] ?? 0), 0);
  return [total(0), sides.length > 1 ? total(1) : null];
};

describe("whatever the address", () => {
  it("a league holds one kind of report, no aggregate beside its members, and one form", async () => {
    const seen = { league: 0, members: 0, peers: 0 };
    await fc.assert(
      fc.asyncProperty(anyView, async (view) => {
        const outcome = await outcomeOf(view);
        seen[outcome.kind] += 1;
        if (outcome.kind !== "league") return;
        const { entries } = outcome.league;
        const present = new Set(entries.map(({ body }) => body));
        for (const { body, numerator, denominator } of entries) {
          expect(bodies.find(({ id }) => id === body)?.["kind"]).toBe(view.kind);
          if (view.kind === "aggregate") {
            expect(ancestorsOf(body).filter((ancestor) => present.has(ancestor))).toEqual([]);
          }
          expect([numerator, denominator]).toEqual(recount(body, view));
        }
      }),
      { numRuns: 2000, seed: 20250501 },
    );
    expect(Math.min(seen.league, seen.members, seen.peers)).toBeGreaterThan(10);
  }, 400_000);
});

const in2022 = (choices: Partial<View>) =>
  outcomeOf(viewOf("league", { year: { from: 2022, to: 2022 }, ...choices }));

const listed = (outcome: LeagueOutcome): readonly string[] =>
  outcome.kind === "league" ? outcome.league.entries.map(({ body }) => body) : [outcome.kind];

describe("aggregates beside their members", () => {
  it("are refused, with who contains whom", async () => {
    expect(await in2022({ kind: "aggregate" })).toEqual({
      kind: "members",
      conflicts: [
        { aggregate: "p", members: ["a", "a1", "b", "b1"] },
        { aggregate: "a", members: ["a1"] },
        { aggregate: "b", members: ["b1"] },
      ],
    });
  });

  it.each([
    ["upper", ["p"]],
    ["lower", ["a1", "b1"]],
  ] as const)("leave the %s ones when the reader says so", async (aggregates, left) => {
    expect(listed(await in2022({ kind: "aggregate", aggregates }))).toEqual(left);
  });

  it("do not make a pooled rate of the region either", async () => {
    const outcome = await in2022({ kind: "aggregate", level: "county", reference: "region" });
    expect(outcome).toMatchObject({ kind: "league", missing: "members" });
  });
});

describe("bodies that report for themselves", () => {
  it("stand in the order of the catalogue, beside a body they belong to: it adds nobody up", async () => {
    expect(listed(await in2022({ kind: "own" }))).toEqual(["a-d1", "a-d3", "b-d1", "b-d2", "b-d3"]);
  });

  it("are left out of a year they report as something else", async () => {
    const before = { from: 2021, to: 2021 };
    expect(listed(await in2022({ kind: "own", year: before }))).toContain("a-d2");
  });
});

describe("a metric of one form only", () => {
  it("has no figure in the years of the other, and says so", async () => {
    const outcome = await in2022({ metric: "documents-issued", year: { from: 2020, to: 2020 } });
    if (outcome.kind !== "league") throw new Error(outcome.kind);
    expect(new Set(outcome.league.entries.map(({ unranked }) => unranked))).toEqual(
      new Set(["other-format"]),
    );
  });
});

describe("the reference", () => {
  it("may be one body of any region, but of the same kind", async () => {
    const of2022 = viewOf("league", { kind: "own", year: { from: 2022, to: 2022 } });
    const other = ids.find((id) => {
      const [x, n] = id.startsWith("b-") ? recount(id, of2022) : [];
      return x != null && n != null && x < n;
    });
    const outcome = await in2022({ region: "某省/a", reference: other! });
    expect(outcome).toMatchObject({ missing: null, league: { reference: { body: other } } });
    expect(await in2022({ reference: "p" })).toMatchObject({ missing: "body" });
  });
});
