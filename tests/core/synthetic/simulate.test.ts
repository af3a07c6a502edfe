import { describe, expect, it } from "vitest";
import type { CellId } from "#core/form/cells.ts";
import type { Report } from "#core/report/report.ts";
import { runChecks } from "#core/report/runChecks.ts";
import { textConflicts } from "#core/report/textConflicts.ts";
import type { Body } from "#core/synthetic/body.ts";
import { tell } from "./told.ts";

const wish = { seed: 7, reports: 6000, slips: 0 };
const { world, reports, findings, answers, breaks, gaps } = tell(wish);

const received = ({ cells }: Report): number => cells["requests.received.total"] ?? 0;
const key = (body: string, year: number): string => `${body} ${year}`;
const byKey = new Map(reports.map(({ report }) => [key(report.body, report.year), report]));
const before = ({ body, year }: Report): Report | undefined => byKey.get(key(body, year - 1));

const own = reports.filter(({ body }) => body.kind === "own").map(({ report }) => report);

const quantile = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(share * numbers.length)] ?? 0;

it("gives exactly as many reports as are asked for, each once", () => {
  expect(reports.length).toBe(wish.reports);
  expect(byKey.size).toBe(wish.reports);
});

describe("without slips", () => {
  it("adds up everywhere: within a report, between years, between text and tables", () => {
    expect(breaks).toBe(0);
    const failed = reports.flatMap(({ report }) => [
      ...runChecks(report.cells, before(report)?.cells),
      ...textConflicts(report),
    ]);
    expect(failed).toEqual([]);
    expect(findings.filter(({ kind }) => kind === "check")).toEqual([]);
    expect(answers).toEqual([]);
  });

  it("has checks that can be made: most reports print what they need", () => {
    const failing = { "requests.closed.total": -1 } as const;
    const assessable = own.filter(
      ({ cells }) => runChecks({ ...cells, ...failing }).length >= 3,
    ).length;
    expect(assessable / own.length).toBeGreaterThan(0.98);
  });

  it("carries open requests and documents in force from year to year", () => {
    const followed = own.filter((report) => before(report));
    expect(followed.length).toBeGreaterThan(0.8 * (own.length - own.length / 7));
    expect(followed.some((report) => (report.cells["requests.carried-in.total"] ?? 0) > 0)).toBe(
      true,
    );
  });
});

describe("an aggregate", () => {
  const membersOf = (government: Body): readonly Body[] =>
    world.bodies.filter(({ parent }) => parent === government);
  const governments = reports.filter(({ body }) => body.kind === "aggregate");

  it.each([
    "requests.received.total",
    "requests.closed.natural",
    "disputes.review.upheld",
    "disclosure.licences.decisions",
    "disclosure.fees.amount",
  ] as const satisfies readonly CellId[])(
    "is the sum of its members' %s where all print it",
    (id) => {
      let complete = 0;
      for (const { body, report } of governments) {
        const members = membersOf(body).map(({ id: member }) =>
          byKey.get(key(member, report.year)),
        );
        const numbers = [...members, report].map((held) => held?.cells[id]);
        if (numbers.some((number) => typeof number !== "number")) continue;
        complete++;
        expect(report.cells[id]).toBeCloseTo(
          numbers.slice(0, -1).reduce<number>((sum, number) => sum + (number ?? 0), 0),
          6,
        );
      }
      expect(complete).toBeGreaterThan(3);
      expect(gaps).toBe(0);
    },
  );

  it("adds up members whose report is missing all the same", () => {
    const least = (government: Body, year: number): number =>
      membersOf(government).reduce((sum, { id }) => {
        const report = byKey.get(key(id, year));
        return sum + (report ? received(report) : 0);
      }, 0);
    for (const { body, report } of governments) {
      expect(received(report)).toBeGreaterThanOrEqual(least(body, report.year));
    }
  });
});

describe("figures are skewed as real ones are", () => {
  const counts = own.map(received);

  it("with most bodies near zero and a long tail", () => {
    expect(quantile(counts, 0.5)).toBeLessThanOrEqual(2);
    expect(quantile(counts, 0.9)).toBeGreaterThan(5);
    expect(quantile(counts, 0.9)).toBeLessThan(60);
    expect(Math.max(...counts)).toBeGreaterThan(300);
    const largest = counts.toSorted((one, other) => other - one).slice(0, counts.length / 20);
    const share = (of: readonly number[]): number => of.reduce((sum, count) => sum + count, 0);
    expect(share(largest) / share(counts)).toBeGreaterThan(0.5);
  });

  it("with most requests from individuals, and half of them granted", () => {
    const all = (id: CellId): number => own.reduce((sum, { cells }) => sum + (cells[id] ?? 0), 0);
    expect(all("requests.received.natural") / all("requests.received.total")).toBeGreaterThan(0.8);
    expect(all("requests.granted.total") / all("requests.closed.total")).toBeGreaterThan(0.4);
    expect(all("requests.granted.total") / all("requests.closed.total")).toBeLessThan(0.6);
    expect(all("requests.unavailable-not-held.total")).toBeGreaterThan(
      all("requests.refused-by-law.total"),
    );
    expect(all("disputes.review.upheld")).toBeGreaterThan(all("disputes.review.corrected"));
  });

  it("with grant rates that differ more than chance would have them", () => {
    const rated = own.filter(({ cells }) => (cells["requests.closed.total"] ?? 0) >= 30);
    const rates = rated.map(({ cells }) => ({
      granted: cells["requests.granted.total"] ?? 0,
      closed: cells["requests.closed.total"] ?? 0,
    }));
    const share =
      rates.reduce((sum, { granted }) => sum + granted, 0) /
      rates.reduce((sum, { closed }) => sum + closed, 0);
    const dispersion =
      rates.reduce(
        (sum, { granted, closed }) =>
          sum + (granted - closed * share) ** 2 / (closed * share * (1 - share)),
        0,
      ) / rates.length;
    expect(rated.length).toBeGreaterThan(50);
    expect(dispersion).toBeGreaterThan(2);
  });
});

describe("forms", () => {
  const formats = (year: number, format: string): number =>
    own.filter((report) => report.year === year && report.format === format).length;

  it("break between 2020 and 2021, with a few late users of the old one until 2024", () => {
    expect(formats(2019, "2021") + formats(2020, "2021")).toBe(0);
    expect(formats(2021, "2019")).toBeGreaterThan(0);
    expect(formats(2021, "2019")).toBeLessThan(0.05 * formats(2021, "2021"));
    expect(formats(2025, "2019")).toBe(0);
  });

  it("print only what their format and layout have", () => {
    for (const { cells, blanks, format, layout } of own) {
      const printed = Object.keys({ ...cells, ...blanks });
      const other = format === "2019" ? "disclosure." : "disclosure-2019.";
      expect(printed.some((id) => id.startsWith(other))).toBe(false);
      expect(printed.some((id) => id.startsWith("requests.other-handling"))).toBe(layout === "23");
    }
  });

  it("leave blanks for a reason, and never in the place of a count", () => {
    const reasons = new Set(own.flatMap(({ blanks }) => Object.values(blanks).map((b) => b.blank)));
    expect([...reasons].sort()).toEqual(["absent", "dash", "empty", "no-table", "unreadable"]);
  });
});

describe("publication", () => {
  const days = own.flatMap(({ published, year }) => (published ? [{ published, year }] : []));

  it("comes in the year after, mostly by the deadline, sometimes late", () => {
    expect(days.every(({ published, year }) => published > `${year + 1}-01-0`)).toBe(true);
    const late = days.filter(({ published, year }) => published > `${year + 1}-01-31`).length;
    expect(late / days.length).toBeGreaterThan(0.03);
    expect(late / days.length).toBeLessThan(0.1);
    expect(days.length).toBeLessThan(own.length);
  });
});

it("tells the same for the same wish, and otherwise for another seed", () => {
  const small = { ...wish, reports: 300 };
  const text = (seed: number): string => JSON.stringify(tell({ ...small, seed }).reports);
  expect(text(7)).toBe(text(7));
  expect(text(8)).not.toBe(text(7));
});
