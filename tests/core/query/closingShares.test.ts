import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cells } from "#core/form/cells.ts";
import { byLikeness, closingShares } from "#core/query/closingShares.ts";
import {
  closingCells,
  closingIds,
  leagueOutcomes,
  peerBlanks,
} from "#core/query/leagueOutcomes.ts";
import { viewOf } from "#core/view/view.ts";
import type { Engine } from "#engine/engine.ts";
import { openMemoryEngine, type PlainRow } from "../../support/memoryEngine.ts";

const view = viewOf("league", { year: { from: 2023, to: 2023 } });

const zeros: PlainRow = Object.fromEntries(
  cells.filter(({ table }) => table === "requests").map(({ id }) => [id, 0]),
);

const reports: readonly PlainRow[] = [
  { body: "open", "requests.granted.total": 8, "requests.closed.total": 10 },
  {
    body: "shut",
    "requests.refused-process.natural": 9,
    "requests.refused-process.total": 9,
    "requests.closed.total": 10,
  },
  { body: "idle" },
  { body: "mute", "requests.granted.total": null, "requests.closed.total": 4 },
  {
    body: "short",
    "requests.closed.total": 5,
    "requests.other-handling.total": null,
    "requests.other-unpaid.total": null,
  },
  { body: "wrong", "requests.granted.total": 8, "requests.closed.total": 4 },
].map((row) => ({ ...zeros, report: `${row.body}-2023`, ...row }));

const findings: readonly PlainRow[] = [
  { report: "mute-2023", kind: "blank", rule: "dash", cells: "requests.granted.total" },
  { report: "short-2023", kind: "blank", rule: "absent", cells: "requests.other-unpaid.total" },
  {
    report: "open-2023",
    kind: "check",
    rule: "outcomes-sum",
    severity: "identity",
    cells: "requests.partial.total",
  },
];

let engine: Engine;
let close: () => Promise<void>;
beforeAll(async () => {
  const memory = await openMemoryEngine();
  const bodies = reports.map(({ body }) => ({ id: body ?? "", name: body ?? "" }));
  engine = memory.over({ reports, findings, bodies });
  close = memory.close;
}, 30_000);
afterAll(() => close());

const sharesOf = async (asked = view) =>
  closingShares(
    await engine.query(leagueOutcomes(asked)),
    await engine.query(peerBlanks(view, [...new Set(closingIds.flatMap(closingCells))])),
  );

describe("closingShares", () => {
  it("are the parts of what a body closed", async () => {
    const shares = await sharesOf();
    expect(shares.get("open")?.granted).toMatchObject({ share: 0.8, unranked: null });
    expect(shares.get("shut")?.refused).toMatchObject({ share: 0.9, unranked: null });
    expect(shares.get("shut")?.granted.share).toBe(0);
  });

  it.each([
    ["idle", "granted", "no-denominator", null],
    ["mute", "granted", "blank", "dash"],
    ["short", "other", "blank", "absent"],
    ["wrong", "granted", "impossible", null],
  ] as const)("say why there is none: %s, %s: %s", async (body, closing, unranked, blank) => {
    const share = (await sharesOf()).get(body)?.[closing];
    expect(share).toMatchObject({ share: null, unranked, blank });
  });

  it("leave out reports that do not add up when the reader says so", async () => {
    const shares = await sharesOf({ ...view, trust: "exclude" });
    expect(shares.get("open")?.granted).toMatchObject({ share: null, blank: "excluded" });
    expect(shares.get("shut")?.refused.share).toBe(0.9);
  });

  it("take totals from their parts when the reader says so", async () => {
    const shares = await sharesOf({ ...view, trust: "recompute" });
    expect(shares.get("shut")?.refused).toMatchObject({ numerator: 9, denominator: 9 });
  });

  it("keep what a body answers beside what it does not", async () => {
    expect((await sharesOf()).get("mute")?.partial).toMatchObject({ share: 0, denominator: 4 });
  });
});

describe("byLikeness", () => {
  it("puts whoever lacks a share last, as they came", async () => {
    const bodies = ["mute", "shut", "idle", "open"];
    expect(byLikeness(bodies, await sharesOf(), closingIds)).toEqual([
      "open",
      "shut",
      "mute",
      "idle",
    ]);
  });
});
