import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseCsv } from "#core/dataset/csv.ts";
import { disputeTotals } from "#core/query/disputeTotals.ts";
import { failingReports } from "#core/query/failingReports.ts";
import { dueReports } from "#core/query/missingReports.ts";
import { narrativeList } from "#core/query/narrativeList.ts";
import { outcomeTotals } from "#core/query/outcomeTotals.ts";
import { outcomeRates } from "#core/query/outcomeRates.ts";
import { overviewMetrics } from "#core/query/viewQuestions.ts";
import { series } from "#core/query/series.ts";
import { caseIds } from "#core/query/statedCases.ts";
import { directionsOf, trendLines } from "#core/query/trendLines.ts";
import { yearFigures } from "#core/query/yearFigures.ts";
import { metricOf } from "#core/metrics/metrics.ts";
import { complaintSentence } from "#core/sentences/complaintSentence.ts";
import { coverageSentence } from "#core/sentences/coverageSentence.ts";
import { disputeSentence } from "#core/sentences/disputeSentence.ts";
import { findingHeadline } from "#core/sentences/findingHeadline.ts";
import { outcomeSentence } from "#core/sentences/outcomeSentence.ts";
import { addedUp, outcomeRateSentence } from "#core/sentences/outcomeRateSentence.ts";
import { overviewSentence } from "#core/sentences/overviewSentence.ts";
import { trendSentence } from "#core/sentences/trendSentence.ts";
import { viewOf } from "#core/view/view.ts";
import type { Engine } from "#engine/engine.ts";
import { openFolder } from "#engine/node.ts";
import { readTables, sheets } from "./sheetNumbers.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openFolder("datasets/china-sample");
});
afterAll(() => engine.close());

const region = "福建/平潭综合实验区";
const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025];

const rowsOf = (name: string): readonly Readonly<Record<string, string>>[] => {
  const [head = [], ...rows] = parseCsv(
    readFileSync(`datasets/china-sample/${name}.csv`, "utf8"),
    name,
  );
  return rows.map((row) => Object.fromEntries(head.map((column, at) => [column, row[at] ?? ""])));
};

const zone = new Set(
  rowsOf("bodies")
    .filter((body) => body["region"] === region && body["kind"] === "own")
    .map((body) => body["id"] ?? ""),
);

/** The sheets of the zone for one year, read with two patterns and nothing else. */
const sheetsOf = (year: number) =>
  [...sheets]
    .filter(([id]) => id.endsWith(`-${String(year)}`) && zone.has(id.slice(0, -5)))
    .map(([id, text]) => ({ id, tables: readTables(text) }));

const sum = (year: number, table: string, row: string, column: number): number =>
  sheetsOf(year).reduce(
    (total, { tables }) => total + (tables.get(table)?.get(row)?.[column] ?? 0),
    0,
  );

const requests = (year: number, row: string): number => sum(year, "requests", row, 6);

/** Rows of table 三 whose id begins so, added up over the zone. */
const beginning = (year: number, start: string): number => {
  const rows = new Set(
    sheetsOf(year).flatMap(({ tables }) => [...(tables.get("requests")?.keys() ?? [])]),
  );
  return [...rows]
    .filter((row) => row.startsWith(start))
    .reduce((total, row) => total + requests(year, row), 0);
};

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)}%`;

const viewAt = (year: number) => viewOf("overview", { region, year: { from: year, to: year } });

const grouped = (n: number): string => n.toLocaleString("en-US");

describe.each(years)("the headlines of the zone for %d, counted again from its sheets", (year) => {
  const view = viewAt(year);

  it("overview", async () => {
    const rows = await engine.query(series(view, overviewMetrics, "picked"));
    const { zh } = overviewSentence(yearFigures(rows, year), year);
    const received = requests(year, "received");
    // A report that leaves the cell blank is not among those added up.
    const answering = sheetsOf(year).filter(
      ({ tables }) => (tables.get("requests")?.get("received")?.[6] ?? null) !== null,
    );
    const rate = percent(
      requests(year, "granted") + requests(year, "partial"),
      requests(year, "closed"),
    );
    expect(zh).toContain(`${String(answering.length)} 份报告共新收申请 ${grouped(received)} 件`);
    expect(zh).toContain(`公开率 ${rate}`);
    if (year > 2019) {
      const before = requests(year - 1, "received");
      const answeringBefore = sheetsOf(year - 1).filter(
        ({ tables }) => (tables.get("requests")?.get("received")?.[6] ?? null) !== null,
      );
      const change = received - before;
      const sign = change > 0 ? "+" : "−";
      expect(zh).toContain(
        answeringBefore.length === answering.length
          ? `比上年 ${sign}${grouped(Math.abs(change))}`
          : `上年 ${String(answeringBefore.length)} 份报告 ${grouped(before)} 件`,
      );
    }
  });

  it("outcomes", async () => {
    const [totals] = await engine.query(outcomeTotals(view));
    const { zh } = outcomeSentence(totals);
    const closed = requests(year, "closed");
    const unmet =
      beginning(year, "refused-") + beginning(year, "unavailable-") + beginning(year, "declined-");
    expect(zh).toContain(`办结的 ${grouped(closed)} 件申请中，${grouped(unmet)} 件`);
    expect(zh).toContain(percent(unmet, closed));
  });

  it("outcomes, of what was refused", async () => {
    const rows = await engine.query(outcomeRates({ ...view, outcome: "refused" }, "year"));
    const { zh } = outcomeRateSentence(
      "refused",
      addedUp(rows.filter(({ key }) => key === String(year))),
    );
    const refused = beginning(year, "refused-");
    expect(zh).toContain(`“不予公开”${grouped(refused)} 件`);
    expect(zh).toContain(`占 ${percent(refused, requests(year, "closed"))}`);
  });

  it("disputes", async () => {
    const [totals] = await engine.query(disputeTotals(view));
    const { zh } = disputeSentence(totals);
    const reviews = sum(year, "disputes", "review", 4);
    const suits =
      sum(year, "disputes", "direct-suit", 4) + sum(year, "disputes", "post-review-suit", 4);
    const concluded = reviews - sum(year, "disputes", "review", 3);
    const corrected = sum(year, "disputes", "review", 1);
    if (reviews + suits === 0) expect(zh).toContain("没有发生行政复议和行政诉讼");
    else expect(zh).toContain(`行政复议 ${String(reviews)} 件、行政诉讼 ${String(suits)} 件`);
    if (concluded > 0) {
      expect(zh).toContain(percent(corrected, concluded));
      expect(zh).toContain(`${String(corrected)} / ${String(concluded)}`);
    }
  });

  it("complaints", async () => {
    const rows = await engine.query(series(view, ["complaint-rate"], "picked"));
    const stated = await engine.query(narrativeList(view, caseIds));
    const { zh } = complaintSentence(addedUp(rows.filter((row) => row.year === year)), stated);
    const part = requests(year, "declined-complaint");
    const closed = requests(year, "closed");
    expect(zh).toContain(
      part === 0
        ? `办结的 ${grouped(closed)} 件申请中，没有因属信访举报投诉`
        : `${percent(part, closed)}（${String(part)} / ${String(closed)}）`,
    );
    const telling = new Set(
      rowsOf("narrative")
        .filter((row) =>
          /^narrative\.(consultations|complaints|petitions|hotline|service|online)/u.test(
            row["id"] ?? "",
          ),
        )
        .map((row) => row["report"] ?? "")
        .filter((id) => sheetsOf(year).some((sheet) => sheet.id === id)),
    );
    expect(zh).toContain(
      telling.size === 0 ? "没有报告在正文里说到" : `${String(telling.size)} 份报告在正文里说到`,
    );
  });

  it("findings and coverage", async () => {
    const [totals] = await engine.query(failingReports(view));
    const failing = new Set(
      rowsOf("findings")
        .filter((row) => row["kind"] === "check" && row["severity"] === "identity")
        .map((row) => row["report"] ?? "")
        .filter((id) => sheetsOf(year).some((sheet) => sheet.id === id)),
    );
    const finding = findingHeadline(totals!).zh;
    expect(finding).toContain(failing.size === 0 ? "都能相互吻合" : `${String(failing.size)} 份（`);
    const [due] = await engine.query(dueReports(view));
    const expected = rowsOf("expected").filter(
      (row) => row["year"] === String(year) && zone.has(row["body"] ?? ""),
    );
    const held = expected.filter((row) => sheets.has(`${row["body"] ?? ""}-${String(year)}`));
    expect(coverageSentence(due!).zh).toContain(
      `应报 ${String(expected.length)} 份，${expected.length === held.length ? "全部收录" : `收录 ${String(held.length)} 份`}`,
    );
    expect(due).toEqual({ expected: expected.length, held: held.length });
  });
});

describe("the headline of the trends", () => {
  it("counts as unknown every body without a rate in each of its last five years", async () => {
    const rows = await engine.query(series(viewAt(2025), ["disclosure-rate"], "body"));
    const { zh } = trendSentence(
      directionsOf(trendLines(rows, { metric: metricOf("disclosure-rate"), isIndex: false })),
      metricOf("disclosure-rate").label,
    );
    const known = [...zone].filter((body) =>
      years.slice(-5).every((year) => {
        const text = sheets.get(`${body}-${String(year)}`);
        return text && (readTables(text).get("requests")?.get("closed")?.[6] ?? 0) > 0;
      }),
    );
    expect(zh).toContain(`${String(zone.size - known.length)} 个无法判断`);
  });
});
