import { afterAll, beforeAll, expect, it } from "vitest";
import { coverage } from "#core/query/coverage.ts";
import { dueReports, missingReports } from "#core/query/missingReports.ts";
import { viewOf } from "#core/view/view.ts";
import { openMemoryEngine } from "../../support/memoryEngine.ts";

type Memory = Awaited<ReturnType<typeof openMemoryEngine>>;
let memory: Memory;
beforeAll(async () => {
  memory = await openMemoryEngine();
});
afterAll(() => memory.close());

const open = () =>
  memory.over({
    bodies: [
      { id: "a", name: "甲", name_en: "A" },
      { id: "b", name: "乙" },
      { id: "c", name: "丙", kind: "aggregate" },
    ],
    expected: ["a", "b", "c"].flatMap((body) => [
      { body, year: 2023 },
      { body, year: 2024 },
    ]),
    reports: [
      { report: "a-2023", body: "a", year: 2023 },
      { report: "b-2024", body: "b", year: 2024 },
    ],
  });

const of2024 = viewOf("overview", { year: { from: 2024, to: 2024 } });

it("counts the reports due and held in the asked years, among bodies of one kind", async () => {
  expect(await open().query(dueReports(of2024))).toEqual([{ expected: 2, held: 1 }]);
  expect(await open().query(dueReports(viewOf("overview")))).toEqual([{ expected: 4, held: 2 }]);
});

it("counts those of the bodies a reader picked out", async () => {
  const picked = { ...of2024, bodies: ["b"] };
  expect(await open().query(dueReports(picked))).toEqual([{ expected: 1, held: 1 }]);
  expect(await open().query(missingReports(picked, 60))).toEqual([]);
});

it("names the bodies whose report is missing", async () => {
  expect(await open().query(missingReports(of2024, 60))).toEqual([
    { body: "a", year: 2024, name: "甲", name_en: "A" },
  ]);
});

it("lists no more than it is asked for", async () => {
  const listed = await open().query(missingReports(viewOf("overview"), 1));
  expect(listed.map(({ body, year }) => `${body} ${year}`)).toEqual(["b 2023"]);
});

it("counts as missing what the coverage calls so", async () => {
  const engine = open();
  const view = viewOf("overview");
  const rows = await engine.query(coverage(view));
  const [due] = await engine.query(dueReports(view));
  expect(rows.filter(({ report }) => report !== null)).toHaveLength(due!.held);
  expect(rows).toHaveLength(due!.expected);
});
