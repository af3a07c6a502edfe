import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deadlineOf } from "#core/dataset/deadlines.ts";
import { coverage, daysLate } from "#core/query/coverage.ts";
import { ofBothKinds } from "#core/query/where.ts";
import { viewOf } from "#core/view/view.ts";
import { openMemoryEngine, type PlainRow } from "../../support/memoryEngine.ts";

type Memory = Awaited<ReturnType<typeof openMemoryEngine>>;
let memory: Memory;
beforeAll(async () => {
  memory = await openMemoryEngine();
});
afterAll(() => memory.close());

const asked = async (report: PlainRow | null, body: PlainRow = {}, findings: PlainRow[] = []) => {
  const engine = memory.over({
    bodies: [{ id: "b", level: "department", ...body }],
    expected: [{ body: "b", year: 2024 }],
    reports: report ? [{ report: "b-2024", body: "b", year: 2024, ...report }] : [],
    findings,
  });
  const view = viewOf("quality");
  return (await engine.query(coverage(view, ofBothKinds(view))))[0];
};

describe("a report that was due", () => {
  it.each([
    ["missing", null],
    ["in-time", { published: "2025-01-31" }],
    ["late", { published: "2025-02-01" }],
    ["late", { published: "2025-02-01", completeness: "partial" }],
    ["partial", { published: "2025-01-31", completeness: "partial" }],
    ["undated", {}],
  ])("is %s: %j", async (state, report) => {
    expect((await asked(report))?.state).toBe(state);
  });

  it("is unreadable in part where a cell cannot be read with certainty", async () => {
    const blank = (rule: string) => [{ report: "b-2024", kind: "blank", rule, cells: "" }];
    const report = { published: "2025-01-31" };
    expect((await asked(report, {}, blank("unreadable")))?.state).toBe("unreadable");
    expect((await asked(report, {}, blank("dash")))?.state).toBe("in-time");
  });

  it.each([
    ["own", "province", "2025-01-31"],
    ["own", "township", "2025-01-31"],
    ["aggregate", "county", "2025-02-20"],
    ["aggregate", "prefecture", "2025-03-10"],
    ["aggregate", "province", "2025-03-31"],
    ["aggregate", "ministry", "2025-03-31"],
  ])("is due, %s at the level of a %s, by %s", async (kind, level, day) => {
    expect((await asked({}, { kind, level }))?.deadline).toBe(day);
    expect(deadlineOf(kind, level, 2024)).toBe(day);
  });

  it("is late by whole days", async () => {
    const row = await asked({ published: "2025-04-17" });
    expect(row && daysLate(row)).toBe(76);
    const missing = await asked(null);
    expect(missing && daysLate(missing)).toBe(0);
  });
});
