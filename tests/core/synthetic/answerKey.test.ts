import { describe, expect, it } from "vitest";
import type { Row } from "#core/dataset/columns.ts";
import { slipKindIds, slipKinds } from "#core/synthetic/slips.ts";
import { tell } from "./told.ts";

const { world, reports, findings, answers, breaks } = tell({
  seed: 3,
  reports: 14_000,
  slips: 100,
});

const words = (value: Row[string] | undefined): readonly string[] => String(value ?? "").split(" ");

/** Each place where a check fails, as one text. */
const places = (rows: readonly Row[], report: string, rule: string): ReadonlySet<string> =>
  new Set(
    rows.flatMap((row) => words(row["at"]).map((at) => [row[report], row[rule], at].join(" "))),
  );

const silent: readonly unknown[] = ["roll-up", "blank", "plausibility"];

const planted = places(
  answers.filter(({ check }) => !silent.includes(check)),
  "found_in",
  "check",
);
const found = places(
  findings.filter(({ kind }) => kind === "check"),
  "report",
  "rule",
);

describe("the answer key", () => {
  it("lists every place where a check fails: what is found has been planted", () => {
    expect([...found].filter((place) => !planted.has(place))).toEqual([]);
    expect(breaks).toBeGreaterThan(1000);
  });

  it("lists nothing else: what has been planted is found", () => {
    expect([...planted].filter((place) => !found.has(place))).toEqual([]);
  });

  it("has slips of every kind", () => {
    const kinds = new Set(answers.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([...slipKindIds, "text-wrong"].sort());
  });

  it.each(slipKindIds)("shows a slip of the kind %s where it is sure to show", (kind) => {
    const slips = new Map(
      answers.filter((row) => row["kind"] === kind).map((row) => [row["report"], row]),
    );
    expect(slips.size).toBeGreaterThan(0);
    for (const report of slips.keys()) {
      const traces = answers.filter((row) => row["report"] === report && row["kind"] === kind);
      expect(traces.map(({ check }) => check)).toContain(slipKinds[kind].trace);
    }
  });

  it("has one slip a body at most", () => {
    const bodies = new Map<string, unknown>();
    for (const { report } of answers) {
      const body = String(report).slice(0, -5);
      expect(bodies.get(body) ?? report).toBe(report);
      bodies.set(body, report);
    }
  });

  it("says what is printed, and what would be true", () => {
    const byId = new Map(reports.map(({ report }) => [report.id, report]));
    for (const row of answers.filter(({ kind }) => kind !== "text-wrong")) {
      const cells: Readonly<Record<string, number | null>> = byId.get(String(row["report"]))!.cells;
      const printed = words(row["cells"]).map((id) => String(cells[id] ?? ""));
      expect(printed).toEqual(words(row["printed"]));
      expect(row["true"]).not.toBe(row["printed"]);
    }
  });

  it("gives the reason where a column is left empty", () => {
    const emptied = answers.filter(({ kind }) => kind === "total-column-blank");
    for (const { report } of emptied) {
      const blanks = findings.filter((row) => row["report"] === report && row["rule"] === "empty");
      expect(blanks.flatMap(({ cells }) => words(cells))).toContain("requests.received.total");
    }
  });
});

describe("roll-up", () => {
  it("fails for every aggregate that is not the sum of its members, and for no other", () => {
    const members = new Map(world.bodies.map(({ id, parent }) => [id, parent?.id]));
    const sums = new Map<string, Map<string, number>>();
    const counts = new Map<string, number>();
    for (const { report } of reports) {
      const government = `${members.get(report.body) ?? ""}-${report.year}`;
      counts.set(government, (counts.get(government) ?? 0) + 1);
      const sum = sums.get(government) ?? new Map<string, number>();
      for (const id of ["requests.received.total", "requests.granted.natural"] as const) {
        sum.set(id, (sum.get(id) ?? 0) + (report.cells[id] ?? Number.NaN));
      }
      sums.set(government, sum);
    }
    const due = (government: string): number =>
      world.bodies.filter(({ parent }) => parent?.id === government).length;
    const failing = reports
      .filter(
        ({ body, report }) => body.kind === "aggregate" && counts.get(report.id) === due(body.id),
      )
      .flatMap(({ report }) =>
        [...(sums.get(report.id) ?? [])]
          .filter(([id, sum]) => Math.abs(sum - (report.cells as Record<string, number>)[id]!) > 0)
          .map(([id]) => `${report.id} roll-up ${id}`),
      );
    const listed = places(
      answers.filter(({ check }) => check === "roll-up"),
      "found_in",
      "check",
    );
    const watched = [...listed].filter((place) => /received\.total|granted\.natural/u.test(place));
    expect(failing.length).toBeGreaterThan(3);
    expect(new Set(watched)).toEqual(new Set(failing));
  });
});
