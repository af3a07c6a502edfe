import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { evaluate } from "#core/form/evaluate.ts";
import { formulaOf, metricIds, metricOf } from "#core/metrics/metrics.ts";
import { sidesOf } from "#core/query/measure.ts";
import { pivotMembers, pivotRefusal } from "#core/query/pivotMembers.ts";
import { pivotNames, pivotStates } from "#core/query/pivotNames.ts";
import { pivotQuery } from "#core/query/pivotQuery.ts";
import { defaultPivot, type Pivot, pivotFields, type PivotValue } from "#core/view/pivot.ts";
import { anyForm } from "../../support/forms.ts";
import { openMemoryEngine } from "../../support/memoryEngine.ts";

let memory: Awaited<ReturnType<typeof openMemoryEngine>>;
beforeAll(async () => {
  memory = await openMemoryEngine();
});
afterAll(() => memory.close());

const bodies = [
  { id: "a", name: "甲局", region: "某省/某市", level: "county", sector: "health", kind: "own" },
  { id: "b", name: "乙'局", region: "某省/另市", level: "township", sector: null, kind: "own" },
  { id: "c", name: "丙府", region: "某省", level: "province", sector: null, kind: "aggregate" },
];

const forms = fc.sample(anyForm, { numRuns: 60, seed: 7 });

const reports = forms.map((cells, at) => ({
  report: `r${at}`,
  body: bodies[at % 3]!.id,
  kind: bodies[at % 3]!.kind,
  year: 2021 + (at % 4),
  format: at % 5 === 0 ? "2019" : "2021",
  ...cells,
}));

const engine = () => memory.over({ reports, bodies });

type Report = (typeof reports)[number];

/** The same place of the table, added up by hand. */
const expected = ({ metric, basis }: PivotValue, among: readonly Report[]) => {
  const [numerator, denominator] = sidesOf(formulaOf(metric, basis));
  const answers = among.flatMap((cells) => {
    const n = evaluate(numerator!, cells);
    const d = denominator ? evaluate(denominator, cells) : 1;
    return n === null || d === null ? [] : [{ n, d }];
  });
  const sum = (side: "n" | "d") => answers.reduce((total, answer) => total + answer[side], 0);
  if (answers.length === 0) return { value: null, answered: 0 };
  if (!denominator) return { value: sum("n"), answered: answers.length };
  return { value: sum("d") === 0 ? null : sum("n") / sum("d"), answered: answers.length };
};

const values: readonly PivotValue[] = [
  { metric: "received", basis: "a" },
  { metric: "disclosure-rate", basis: "a" },
  { metric: "disclosure-rate", basis: "b" },
  { metric: "suit-loss-rate", basis: "a" },
  { metric: "carry-over-rate", basis: "a" },
];

const near = (value: unknown, wanted: number | null): void => {
  if (wanted === null) expect(value).toBeNull();
  else expect(value).toBeCloseTo(wanted, 9);
};

describe("pivotQuery", () => {
  it("adds up as evaluate does, in every row", async () => {
    const pivot: Pivot = { ...defaultPivot, rows: ["year", "level"], values };
    const rows = await engine().query(pivotQuery(pivot, [], "zh"));
    expect(rows.length).toBeGreaterThan(4);
    for (const row of rows) {
      const among = reports.filter(
        ({ kind, year, body }) =>
          kind === "own" &&
          year === row["年度"] &&
          bodies.find(({ id }) => id === body)!.level === row["层级"],
      );
      for (const value of values) {
        const names = pivotNames(value, null, "zh");
        const wanted = expected(value, among);
        near(row[names.value], wanted.value);
        expect(row[names.answered]).toBe(wanted.answered);
        expect(row[names.reports]).toBe(among.length);
      }
    }
  });

  it("adds up as evaluate does, in every column, also of names with quotes", async () => {
    const pivot: Pivot = { ...defaultPivot, rows: ["year"], column: "body", values };
    const members = pivotMembers(pivot, { bodies: bodies as never, years: [] }, "zh");
    expect(members.map(({ label }) => label)).toEqual(["甲局", "乙'局"]);
    const rows = await engine().query(pivotQuery(pivot, members, "zh"));
    for (const row of rows) {
      for (const member of members) {
        const among = reports.filter(
          ({ body, year }) => body === member.value && year === row["年度"],
        );
        for (const value of values) {
          near(row[pivotNames(value, member, "zh").value], expected(value, among).value);
        }
      }
    }
  });

  it("tells a zero, a blank, no denominator, another form and no report apart", async () => {
    const cells = {
      "requests.closed.total": 0,
      "requests.granted.total": 0,
      "requests.partial.total": 0,
    };
    const open = memory.over({
      bodies: [{ id: "a" }, { id: "b" }, { id: "c" }],
      reports: [
        { body: "a", report: "1", format: "2019", ...cells },
        { body: "b", report: "2" },
        { body: "b", report: "3", year: 2022, "requests.closed.total": 0 },
      ],
    });
    const rate: PivotValue = { metric: "disclosure-rate", basis: "a" };
    const closed: PivotValue = { metric: "closed", basis: "a" };
    const issued: PivotValue = {
      metric: metricIds.find(
        (id) => metricOf(id).formats.length === 1 && metricOf(id).formats[0] === "2021",
      )!,
      basis: "a",
    };
    const pivot: Pivot = {
      ...defaultPivot,
      rows: ["body"],
      column: "year",
      values: [rate, closed, issued],
    };
    const members = [2022, 2023].map((value) => ({ value, label: String(value) }));
    const rows = await open.query(pivotQuery(pivot, members, "zh"));
    const state = (at: number, value: PivotValue, member: number) =>
      rows[at]![pivotNames(value, members[member]!, "zh").state];
    expect(rows[0]![pivotNames(closed, members[1]!, "zh").value]).toBe(0);
    expect(state(0, closed, 1)).toBeNull();
    expect(state(0, rate, 1)).toBe(pivotStates["no-denominator"].zh);
    expect(state(0, issued, 1)).toBe(pivotStates["other-format"].zh);
    expect(state(0, rate, 0)).toBe(pivotStates.none.zh);
    expect(state(1, rate, 1)).toBe(pivotStates.blank.zh);
    expect(state(1, closed, 0)).toBeNull();
  });

  it("says of a rate above the whole that its figures contradict each other", async () => {
    const open = memory.over({
      bodies: [{ id: "a" }],
      reports: [
        {
          body: "a",
          "requests.closed.total": 2,
          "requests.granted.total": 4,
          "requests.partial.total": 0,
        },
      ],
    });
    const rate: PivotValue = { metric: "disclosure-rate", basis: "a" };
    const names = pivotNames(rate, null, "zh");
    const [row] = await open.query(
      pivotQuery({ ...defaultPivot, rows: [], values: [rate] }, [], "zh"),
    );
    expect([row![names.value], row![names.state]]).toEqual([2, pivotStates.impossible.zh]);
  });

  it("never mixes own reports with aggregates", async () => {
    const pivot: Pivot = { ...defaultPivot, rows: ["body"], kind: "aggregate", values };
    const rows = await engine().query(pivotQuery(pivot, [], "zh"));
    expect(rows.map((row) => row["机关"])).toEqual(["丙府"]);
  });

  it("is SQL the engine explains, for every metric, field and language", async () => {
    const open = engine();
    for (const basis of ["a", "b"] as const) {
      const all = metricIds.map((metric) => ({ metric, basis }));
      for (const language of ["zh", "en"] as const) {
        const pivot: Pivot = {
          ...defaultPivot,
          rows: [...pivotFields],
          values: all,
          year: { from: 2021, to: 2024 },
          region: "某省'",
          level: "county",
          sector: "x' or 1=1 --",
        };
        const { sql, ...query } = pivotQuery(pivot, [], language);
        expect(await open.query({ ...query, sql: `explain ${sql}` })).not.toEqual([]);
        expect(await open.query({ ...query, sql })).toEqual([]);
      }
    }
  });
});

describe("pivotRefusal", () => {
  const aggregates: Pivot = { ...defaultPivot, kind: "aggregate" };

  it("refuses to add aggregates up, over bodies or over years", () => {
    expect(pivotRefusal(aggregates, [])?.zh).toContain("不能相加");
    expect(pivotRefusal({ ...aggregates, rows: ["body"] }, [])?.zh).toContain("不能相加");
    expect(pivotRefusal({ ...aggregates, rows: ["body", "year"] }, [])).toBeNull();
    expect(
      pivotRefusal({ ...aggregates, rows: ["body"], year: { from: 2023, to: 2023 } }, []),
    ).toBeNull();
  });

  it("refuses more columns than a table can hold", () => {
    const members = Array.from({ length: 41 }, (_, at) => ({ value: at, label: `${at}` }));
    expect(pivotRefusal(defaultPivot, members)?.zh).toContain("41");
  });
});
