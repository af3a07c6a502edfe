import { afterAll, beforeAll, expect, it } from "vitest";
import { coverage } from "#core/query/coverage.ts";
import { lateness, latenessOf } from "#core/query/lateness.ts";
import { viewOf } from "#core/view/view.ts";
import { openMemoryEngine } from "../../support/memoryEngine.ts";

type Memory = Awaited<ReturnType<typeof openMemoryEngine>>;
let memory: Memory;
beforeAll(async () => {
  memory = await openMemoryEngine();
});
afterAll(() => memory.close());

const report = (body: string, year: number, published: string | null) => ({
  report: `${body}-${String(year)}`,
  body,
  year,
  published,
});

const reports = [
  report("a", 2023, "2024-01-31"),
  report("a", 2024, "2025-01-31"),
  report("b", 2024, "2025-02-10"),
  report("c", 2024, "2025-02-01"),
  report("d", 2024, null),
];

const open = () =>
  memory.over({
    bodies: ["a", "b", "c", "d"].map((id) => ({ id, kind: "own", level: "department" })),
    reports,
    expected: reports.map(({ body, year }) => ({ body, year })),
  });

const view = viewOf("overview", { year: { from: 2024, to: 2024 } });

it("counts the dated and the late of the asked years, and the longest wait", async () => {
  expect(await open().query(lateness(view))).toEqual([{ dated: 3, late: 2, days: 10 }]);
});

it("is that of the reports listed one by one", async () => {
  const engine = open();
  const rows = await engine.query(coverage(view));
  const [counted] = await engine.query(lateness(view));
  expect(latenessOf(rows.filter(({ year }) => year === 2024))).toEqual(counted);
});

it.each([
  [["a"], { dated: 1, late: 0, days: 0 }],
  [["d"], { dated: 0, late: 0, days: 0 }],
  [["nobody"], { dated: 0, late: 0, days: 0 }],
])("is nothing where nobody is late: %j", async (bodies, nothing) => {
  expect(await open().query(lateness({ ...view, bodies }))).toEqual([nothing]);
});
