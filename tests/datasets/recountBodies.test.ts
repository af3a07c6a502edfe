import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { metricIds } from "#core/metrics/metrics.ts";
import { bodyFigures } from "#core/query/bodyFigures.ts";
import { bodyForms } from "#core/query/bodyForms.ts";
import { bodyReports, reportFindings } from "#core/query/bodyReports.ts";
import { bodySeries } from "#core/query/bodySeries.ts";
import { compare, compareColumns } from "#core/query/compare.ts";
import { compareFigures, figuresOf } from "#core/query/compareFigures.ts";
import { compareReports } from "#core/query/compareReports.ts";
import { bodySentence } from "#core/sentences/bodySentence.ts";
import { compareSentence } from "#core/sentences/compareSentence.ts";
import { viewOf } from "#core/view/view.ts";
import type { Engine } from "#engine/engine.ts";
import { openFolder } from "#engine/node.ts";
import { differenceByHand, isClear, ratesOf } from "./ratesByHand.ts";
import type { SheetTables } from "./sheetNumbers.ts";
import {
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
  const reports = await engine.query(bodyReports(body));
  const findings = reportFindings(reports.map(({ report }) => report));
  const forms = bodyForms(reports, await engine.query(findings));
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
