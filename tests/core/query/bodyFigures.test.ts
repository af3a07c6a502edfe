import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { metricIds, metricOf } from "#core/metrics/metrics.ts";
import { bodyFigures } from "#core/query/bodyFigures.ts";
import { type BodyForm, bodyForms } from "#core/query/bodyForms.ts";
import { bodyPeers, peerView } from "#core/query/bodyPeers.ts";
import { bodyReports, reportFindings } from "#core/query/bodyReports.ts";
import { bodySeries, bodyYears } from "#core/query/bodySeries.ts";
import { bodyList, type BodyRow } from "#core/query/catalog.ts";

import { leagueTable } from "#core/query/leagueTable.ts";
import { referenceOf } from "#core/query/reference.ts";
import { series } from "#core/query/series.ts";
import { viewOf } from "#core/view/view.ts";
import type { Engine } from "#engine/engine.ts";
import { openFolder } from "#engine/node.ts";

let engine: Engine;
let bodies: readonly BodyRow[];

const bodyOf = (id: string): BodyRow => bodies.find((body) => body.id === id)!;

const formsOf = async (id: string): Promise<readonly BodyForm[]> => {
  const reports = await engine.query(bodyReports(id));
  const findings = reportFindings(reports.map(({ report }) => report));
  return bodyForms(reports, await engine.query(findings));
};

beforeAll(async () => {
  engine = await openFolder("datasets/china-sample");
  bodies = await engine.query(bodyList());
}, 60_000);
afterAll(() => engine.close());

describe("the series of a body", () => {
  it.each(["pingtan-police", "shanghai-office"])(
    "of %s equals the SQL of every metric",
    async (id) => {
      const forms = await formsOf(id);
      const { kind } = bodyOf(id);
      const view = viewOf("trends", { bodies: [id], kind: kind as "own" });
      for (const metric of metricIds) {
        const asked = await engine.query(series(view, [metric], "chosen"));
        const own = bodySeries(forms, [metric], "a").filter(({ reports }) => reports > 0);
        expect(own, metric).toEqual(asked);
      }
    },
    60_000,
  );

  it("keeps a place for a year without a report", async () => {
    const forms = await formsOf("pingtan-police");
    expect(bodyYears(forms)).toEqual([2019, 2020, 2021, 2022, 2023, 2024]);
    expect(bodySeries(forms, ["received"], "a")[1]).toEqual({
      year: 2020,
      metric: "received",
      key: "pingtan-police",
      reports: 0,
      answered: 0,
      numerator: null,
      denominator: null,
    });
  });

  it("of a body without reports is empty", () => {
    expect(bodySeries([], ["received"], "a")).toEqual([]);
  });
});

describe("the peers of a body", () => {
  it.each([
    ["pingtan-police", 2024],
    ["pingtan-junshan", 2020],
    ["huaian", 2024],
  ] as const)(
    "of %s in %i are pooled as the league pools them",
    async (id, year) => {
      const rates = metricIds.filter((metric) => metricOf(metric).kind === "rate");
      const peers = await engine.query(bodyPeers(peerView(bodyOf(id), year), rates));
      for (const { metric, bodies: all, numerator, denominator } of peers) {
        const rows = await engine.query(leagueTable(peerView(bodyOf(id), year, { metric })));
        const reference = referenceOf(rows);
        expect(all, metric).toBe(rows.length);
        expect({ numerator, denominator }, metric).toEqual({
          numerator: reference?.numerator ?? numerator,
          denominator: reference?.denominator ?? denominator,
        });
      }
    },
    60_000,
  );
});

describe("the figures of a body", () => {
  const figures = async (id: string, year: number) => {
    const forms = await formsOf(id);
    const form = forms.find((one) => one.year === year)!;
    const rows = bodySeries(forms, ["received", "disclosure-rate", "suits"], "a");
    return bodyFigures(rows, { form, basis: "a", peers: [] });
  };

  it("stand beside the year before", async () => {
    expect(await figures("pingtan-natural-resources", 2024)).toMatchObject([
      { metric: "received", value: 69, before: { numerator: 19 }, blank: null },
      { metric: "disclosure-rate", value: 32 / 69, before: { numerator: 14, denominator: 19 } },
      { metric: "suits", value: 0, before: { numerator: 1 } },
    ]);
  });

  it("say which blank stands in the way of a number", async () => {
    const [received] = await figures("jiulongpo-erlang", 2022);
    expect(received).toMatchObject({
      value: null,
      before: null,
      blank: { kind: "blank", blank: "no-table" },
    });
  });

  it("have no value and no blank where there is nothing to divide by", async () => {
    const [, rate] = await figures("pingtan-junshan", 2020);
    expect(rate).toMatchObject({ value: null, blank: null, row: { numerator: 2, denominator: 0 } });
  });
});
