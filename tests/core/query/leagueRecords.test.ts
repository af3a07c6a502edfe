import { describe, expect, it } from "vitest";
import { metricOf } from "#core/metrics/metrics.ts";
import type { Course } from "#core/query/course.ts";
import { league } from "#core/query/league.ts";
import { leagueFields, leagueRecords } from "#core/query/leagueRecords.ts";
import { viewOf } from "#core/view/view.ts";
import { leagueRow } from "../../support/leagueRow.ts";

const rows = [
  leagueRow("ranked", 60, 100),
  leagueRow("small", 2, 3),
  leagueRow("idle", 0, 0),
  leagueRow("mute", null, null, { blank: "dash" }),
  leagueRow("short", null, null, { blank: "absent" }),
  leagueRow("early", null, null, { fitting: 0 }),
  leagueRow("wrong", 7, 4),
];

const course: Course = [20, 30, 40, 50, 60].map((numerator, at) => ({
  year: 2021 + at,
  numerator,
  denominator: 100,
}));

const records = leagueRecords(league(rows, viewOf("league")), {
  metric: metricOf("disclosure-rate"),
  nameOf: (body) => body.toUpperCase(),
  courseOf: (body) => (body === "ranked" ? course : []),
});

describe("leagueRecords", () => {
  it.each([
    ["ranked", "ranked"],
    ["small", "below-minimum"],
    ["idle", "no-denominator"],
    ["mute", "dash"],
    ["short", "absent"],
    ["early", "other-format"],
    ["wrong", "impossible"],
  ])("give %s the state %s", (body, state) => {
    expect(records.find((record) => record.body === body)).toMatchObject({ state });
  });

  it("carry the change with its interval, and the trend", () => {
    expect(records[0]).toMatchObject({
      name: "RANKED",
      change_state: "unclear",
      trend: "rising",
    });
    expect(records[0]?.change).toBeCloseTo(0.1);
    expect(records[1]).toMatchObject({ change: null, change_state: "missing", trend: "years" });
  });

  it("have a value for every field of the file", () => {
    expect(Object.keys(records[0] ?? {}).toSorted()).toEqual([...leagueFields].toSorted());
  });
});
