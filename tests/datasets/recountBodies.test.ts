import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { metricIds } from "#core/metrics/metrics.ts";
import { bodyFigures } from "#core/query/bodyFigures.ts";
import { bodyForms } from "#core/query/bodyForms.ts";
import { bodyFindings, bodyReports } from "#core/query/bodyReports.ts";
import { bodySeries } from "#core/query/bodySeries.ts";
import { compare, compareColumns } from "#core/query/compare.ts";
import { compareFigures, figuresOf } from "#core/query/compareFigures.ts";
import { compareReports } from "#core/query/compareReports.ts";
import { bodySentence } from "#core/sentences/bodySentence.ts";
import { compareSentence } from "#core/sentences/compareSentence.ts";
import { viewOf } from "#core/view/view.ts";
import type { Engine } from "#engine/engine.ts";
import { openFolder } from "#engine/node.ts";
import type { SheetTables } from "./sheetNumbers.ts";
import {
  added,
  disclosed,
  percent,
  rowsOf,
  type Sides,
  tablesOf,
  wilsonByHand,
  zoneBodies,
} from "./zoneSheets.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openFolder("datasets/china-sample");
});
afterAll(() => engine.close());

const named = ["received", "closed", "disclosure-rate"] as const;

/** The sentence of a body's page for each year it reported. */
const sentencesOf = async (body: string) => {
  const forms = bodyForms(
    await engine.query(bodyReports(body)),
    await engine.query(bodyFindings(body)),
  );
  const rows = bodySeries(forms, named, "a");
  return forms.map((form) => {
    const figures = bodyFigures(rows, { form, basis: "a", peers: [] });
    const figure = (metric: string) => figures.find((one) => one.metric === metric);
    const { zh } = bodySentence({
      year: form.year,
      received: figure("received"),
      closed: figure("closed"),
      rate: figure("disclosure-rate"),
      findings: form.findings.length,
    });
    return { year: form.year, zh };
  });
};

const failed = rowsOf("findings").filter((row) => row["kind"] === "check");

const requestsWords = (tables: SheetTables | null): string => {
  const total = (row: string) => tables?.get("requests")?.get(row)?.[6] ?? null;
  const words = (value: number | null) => (value === null ? "无数字" : ` ${String(value)} 件`);
  const [came, ended] = [total("received"), total("closed")];
  if (came === null && ended === null) return "没有新收申请的数字";
  if (came === 0 && ended === 0) return "没有收到也没有办结申请";
  return `新收申请${words(came)}，办结${words(ended)}`;
};

describe.each(zoneBodies)("the sentence of %s, counted again from its sheets", (body) => {
  it("is true of every year it reported", async () => {
    for (const { year, zh } of await sentencesOf(body)) {
      const tables = tablesOf(body, year);
      expect(zh).toContain(`${String(year)} 年度${requestsWords(tables)}`);
      const { x, n } = disclosed(tables);
      if (x !== null && n && x <= n) {
        const { lower, upper } = wilsonByHand(x, n);
        expect(zh).toContain(
          `公开率 ${percent(x, n)}（${String(x)} / ${String(n)}，95% 区间 ${percent(lower, 1)}–${percent(upper, 1)}）`,
        );
      } else expect(zh).not.toMatch(/公开率 \d/u);
      const places = failed.filter(({ report }) => report === `${body}-${String(year)}`).length;
      if (places === 0) expect(zh).not.toContain("不能相互吻合。");
      else expect(zh).toContain(`有 ${String(places)} 处数字不能相互吻合`);
    }
  });
});

const applicants = [0, 1, 2, 3, 4, 5];

/** Every rate by hand, by the words of the form: what is counted, and of what. */
const ratesOf = (tables: SheetTables | null): readonly Sides[] => {
  const requests = tables?.get("requests");
  const cell = (row: string, column = 6) => requests?.get(row)?.[column];
  const rows = (start: string) =>
    [...(requests?.keys() ?? [])].filter((row) => row.startsWith(start)).map((row) => cell(row));
  const dispute = (row: string, column: number) => tables?.get("disputes")?.get(row)?.[column];
  const suits = (column: number) => [
    dispute("direct-suit", column),
    dispute("post-review-suit", column),
  ];
  const less = (whole: number | null, part: number | null) =>
    whole === null || part === null ? null : whole - part;
  const closed = added([cell("closed")]);
  const reviews = added([dispute("review", 4)]);
  return [
    { x: added([cell("granted"), cell("partial")]), n: closed },
    { x: added([cell("granted")]), n: closed },
    { x: added(rows("refused-")), n: closed },
    { x: added(rows("unavailable-")), n: closed },
    { x: added(rows("declined-")), n: closed },
    { x: added([cell("declined-complaint")]), n: closed },
    { x: added([cell("carried-out")]), n: added([cell("received"), cell("carried-in")]) },
    { x: reviews, n: closed },
    { x: added(suits(4)), n: closed },
    { x: added([dispute("review", 1)]), n: less(reviews, added([dispute("review", 3)])) },
    { x: added(suits(1)), n: less(added(suits(4)), added(suits(3))) },
    { x: added([dispute("post-review-suit", 4)]), n: reviews },
    ...applicants.map((column) => ({
      x: added([cell("received", column)]),
      n: added([cell("received")]),
    })),
  ];
};

/** Newcombe's interval of a difference, written out; null where either side has no rate. */
const differenceByHand = (a: Sides, b: Sides): { lower: number; upper: number } | null => {
  if (a.x === null || b.x === null || !a.n || !b.n || a.x > a.n || b.x > b.n) return null;
  const [p, q] = [a.x / a.n, b.x / b.n];
  const [first, second] = [wilsonByHand(a.x, a.n), wilsonByHand(b.x, b.n)];
  return {
    lower: p - q - Math.hypot(p - first.lower, second.upper - q),
    upper: p - q + Math.hypot(first.upper - p, q - second.lower),
  };
};

const isClear = ({ lower, upper }: { lower: number; upper: number }): boolean =>
  lower > 0 || upper < 0;

const sentenceFor = async (bodies: readonly string[], year: number) => {
  const view = viewOf("compare", { bodies, year: { from: year, to: year } });
  const reports = await engine.query(compareReports(view));
  const figures = figuresOf(await engine.query(compareFigures(view, metricIds)), metricIds);
  const isYears = bodies.length === 1;
  const columns = compareColumns(bodies, { from: year, to: year }, reports);
  const names = isYears ? columns.map(({ years }) => String(years.to)) : bodies;
  const rows = compare({ columns, metrics: metricIds, basis: "a" }, { figures, reports });
  return compareSentence(rows, { names, isYears }).zh;
};

const said = (one: readonly Sides[], other: readonly Sides[], zh: string): void => {
  const found = one.flatMap((sides, at) => differenceByHand(sides, other[at]!) ?? []);
  const clear = found.filter(isClear).length;
  if (found.length === 0) expect(zh).toContain("没有两边都可计算的比率");
  else if (clear === 0) expect(zh).toContain(`${String(found.length)} 项比率都没有明显差别`);
  else if (clear === found.length) expect(zh).toContain(`${String(clear)} 项比率都有明显差别`);
  else expect(zh).toContain(`${String(found.length)} 项比率中 ${String(clear)} 项有明显差别`);
};

describe("the headline of a comparison, counted again from the sheets", () => {
  it.each([
    ["pingtan-natural-resources", 2019],
    ["pingtan-natural-resources", 2021],
    ["pingtan-natural-resources", 2024],
    ["pingtan-transport", 2023],
    ["pingtan-investment", 2024],
    ["pingtan-market", 2025],
    ["pingtan-junshan", 2020],
  ])("is true of %s against the office in %i", async (body, year) => {
    const zh = await sentenceFor(["pingtan-office", body], year);
    const [office, other] = ["pingtan-office", body].map((id) => ratesOf(tablesOf(id, year)));
    said(other!, office!, zh);
  });

  it.each([2020, 2022, 2023, 2024, 2025])(
    "is true of the office in %i against the year before",
    async (year) => {
      const zh = await sentenceFor(["pingtan-office"], year);
      const [now, before] = [year, year - 1].map((at) => ratesOf(tablesOf("pingtan-office", at)));
      said(now!, before!, zh);
    },
  );
});
