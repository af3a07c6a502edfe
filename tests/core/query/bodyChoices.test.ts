import { afterAll, beforeAll, expect, it } from "vitest";
import { bodyChoices } from "#core/query/bodyChoices.ts";
import { viewOf } from "#core/view/view.ts";
import { openMemoryEngine } from "../../support/memoryEngine.ts";

type Memory = Awaited<ReturnType<typeof openMemoryEngine>>;

const report = (body: string, received: number | null, closed: number | null, granted: number) => ({
  report: `${body}-2024`,
  body,
  year: 2024,
  "requests.received.total": received,
  "requests.closed.total": closed,
  "requests.granted.total": granted,
  "requests.partial.total": 0,
});

let memory: Memory;

beforeAll(async () => {
  memory = await openMemoryEngine();
}, 60_000);
afterAll(() => memory.close());

it("lists whoever reported, most requests first, with zeros and blanks as they are", async () => {
  const engine = memory.over({
    bodies: ["a", "b", "c", "d", "gone"].map((id) => ({ id })),
    reports: [
      report("a", 0, 0, 0),
      report("b", 12, 10, 4),
      report("c", null, 3, 1),
      report("d", 12, 0, 3),
      { ...report("gone", 99, 99, 99), year: 2023 },
    ],
    findings: [],
  });
  const view = viewOf("body", { year: { from: 2024, to: 2024 } });
  expect(await engine.query(bodyChoices(view))).toEqual([
    { body: "b", received: 12, disclosed: 4, closed: 10 },
    { body: "d", received: 12, disclosed: 3, closed: 0 },
    { body: "a", received: 0, disclosed: 0, closed: 0 },
    { body: "c", received: null, disclosed: 1, closed: 3 },
  ]);
});
