import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { synthesize } from "#cli/synthesize.ts";
import { type CellValues, evaluate } from "#core/form/evaluate.ts";
import { cellsIn } from "#core/form/expression.ts";
import { formulaOf, metricIds, metricOf } from "#core/metrics/metrics.ts";
import { type BodyRow, bodyList, regionList, yearList } from "#core/query/catalog.ts";
import { leagueOf, type LeagueOutcome, leagueQuestions } from "#core/query/leagueOf.ts";
import type { Query } from "#core/query/query.ts";
import { suggest } from "#core/query/suggest.ts";
import { resolveView, type Suggested } from "#core/view/resolveView.ts";
import { parameterIds } from "#core/view/parameters.ts";
import { parseView, type View } from "#core/view/view.ts";
import type { Engine } from "#engine/engine.ts";
import { openFolder } from "#engine/node.ts";

interface Opened {
  readonly engine: Engine;
  readonly bodies: readonly BodyRow[];
  readonly suggested: Suggested;
}

const open = async (folder: string): Promise<Opened> => {
  const engine = await openFolder(folder);
  const bodies = await engine.query(bodyList());
  const suggested = suggest(await engine.query(regionList()), await engine.query(yearList()));
  return { engine, bodies, suggested };
};

const outcomeOf = async ({ engine, bodies }: Opened, view: View): Promise<LeagueOutcome> => {
  const ask = <Row>(query: Query<Row> | null): Promise<readonly Row[]> =>
    query ? engine.query(query) : Promise.resolve([]);
  const { table, sizes, reference } = leagueQuestions(view);
  const answers = {
    table: await ask(table),
    sizes: await ask(sizes),
    reference: await ask(reference),
  };
  return leagueOf(answers, { view, bodies });
};

/** Anything that may stand behind a `?`: known choices, choices of other pages, and rubbish. */
const anyAddress = ({ bodies }: Opened): fc.Arbitrary<string> => {
  const pick = (key: keyof BodyRow): fc.Arbitrary<string> =>
    fc.constantFrom(...new Set(bodies.map((body) => body[key] ?? "")));
  const id = pick("id");
  const texts: Readonly<Record<string, fc.Arbitrary<string>>> = {
    metric: fc.constantFrom(...metricIds),
    kind: fc.constantFrom("own", "aggregate", "aggregate", "both"),
    year: fc.constantFrom("2024", "2021", "2019-2025", "2020-2021", "2023-2022", "1999"),
    region: fc.oneof(pick("region"), fc.constant("*"), fc.constant("福建/平潭综合实验区")),
    level: pick("level"),
    sector: pick("sector"),
    without: fc.array(id, { minLength: 1, maxLength: 3 }).map((ids) => ids.join(",")),
    bodies: fc.array(id, { minLength: 1, maxLength: 3 }).map((ids) => ids.join(",")),
    near: id,
    reference: fc.oneof(id, fc.constantFrom("region", "peers")),
    basis: fc.constantFrom("a", "b", "c"),
    aggregates: fc.constantFrom("upper", "lower", "all"),
    trust: fc.constantFrom("exclude", "recompute", "none"),
    volume: fc.constantFrom("0-50", "30-", "9-1"),
    minimum: fc.constantFrom("1", "100", "-3"),
  };
  const pair = fc.oneof(
    fc
      .constantFrom(...Object.keys(texts))
      .chain((key) => texts[key]!.map((text) => `${key}=${encodeURIComponent(text)}`)),
    fc.constantFrom("kind=aggregate", "region=*"),
    fc
      .tuple(fc.constantFrom(...parameterIds), fc.string({ maxLength: 8 }))
      .map(([key, text]) => `${key}=${text}`),
  );
  return fc
    .array(pair, { minLength: 1, maxLength: 6 })
    .map((pairs) => `/league?${pairs.join("&")}`);
};

/** The bodies that add one up, from the nearest. */
const above = (id: string, byId: ReadonlyMap<string, BodyRow>): readonly string[] => {
  const parent = byId.get(id)?.parent ?? null;
  return parent === null ? [] : [parent, ...above(parent, byId)];
};

const seen = { league: 0, members: 0, peers: 0 };

/** What every league owes its reader, whatever was asked for. */
const holds = async (opened: Opened, address: string): Promise<void> => {
  const view = resolveView(parseView(address).view, opened.suggested);
  const outcome = await outcomeOf(opened, view);
  seen[outcome.kind] += 1;
  if (outcome.kind !== "league") return;
  const { bodies } = opened;
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const ranked = new Set(outcome.league.entries.map(({ body }) => body));
  for (const id of ranked) {
    expect(byId.get(id)?.kind).toBe(view.kind);
    if (view.kind === "own") continue;
    expect(above(id, byId).filter((body) => ranked.has(body))).toEqual([]);
  }
  await expectOneForm(opened, view, outcome);
};

/** Every number is worked out again from reports of one kind and of the forms that print the metric. */
const expectOneForm = async (
  { engine }: Opened,
  view: View,
  { league }: Extract<LeagueOutcome, { kind: "league" }>,
): Promise<void> => {
  if (view.trust !== "all") return;
  const formula = formulaOf(view.metric, view.basis);
  const cells = [...new Set(cellsIn(formula))];
  const facts = ["body", "year", "kind", "format"];
  const reports = await engine.query<CellValues & Record<string, string | number | null>>({
    sql: `select ${[...facts, ...cells].map((name) => `"${name}"`).join(", ")} from reports
          where kind = ? and year between ? and ?`,
    values: [view.kind, view.year?.from ?? 0, view.year?.to ?? 9999],
    reads: { reports: [...facts, ...cells] },
  });
  const formats: readonly string[] = metricOf(view.metric).formats;
  const [x] = formula.kind === "ratio" ? [formula.numerator] : [formula];
  const n = formula.kind === "ratio" ? formula.denominator : null;
  const sums = new Map<string, number>();
  for (const report of reports) {
    const value = evaluate(x, report);
    const isAnswered = value !== null && (n === null || evaluate(n, report) !== null);
    if (!isAnswered) continue;
    expect(formats).toContain(report["format"]);
    const body = String(report["body"]);
    sums.set(body, (sums.get(body) ?? 0) + value);
  }
  for (const { body, numerator } of league.entries) {
    if (numerator === null) expect(sums.get(body)).toBeUndefined();
    else expect(numerator).toBeCloseTo(sums.get(body) ?? Number.NaN, 6);
  }
};

let province = "";
beforeAll(async () => {
  province = await mkdtemp(join(tmpdir(), "addresses-"));
  await synthesize(["--reports", "700", "--seed", "3", "--out", province], {
    say: () => undefined,
  });
});
afterAll(() => rm(province, { recursive: true }));

describe.each([
  ["the sample", (): string => "datasets/china-sample", 60],
  ["a fictional province", (): string => province, 60],
] as const)("no address of %s", (_, folder, numRuns) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await open(folder());
  });
  afterAll(() => opened.engine.close());

  it("mixes own reports with aggregates, an aggregate with its members, or two forms", async () => {
    Object.assign(seen, { league: 0, members: 0, peers: 0 });
    await fc.assert(
      fc.asyncProperty(anyAddress(opened), (address) => holds(opened, address)),
      { numRuns, seed: 20250501 },
    );
    expect(seen.league).toBeGreaterThan(10);
    expect(seen.members).toBeGreaterThan(0);
  }, 240_000);
});
