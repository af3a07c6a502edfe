import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { acrossReports } from "#core/query/acrossReports.ts";
import { causeOf, findingList } from "#core/query/findingList.ts";
import { viewOf } from "#core/view/view.ts";
import { openMemoryEngine, type PlainRow, type PlainTables } from "../../support/memoryEngine.ts";

type Memory = Awaited<ReturnType<typeof openMemoryEngine>>;
let memory: Memory;
beforeAll(async () => {
  memory = await openMemoryEngine();
});
afterAll(() => memory.close());

const found = async (tables: PlainTables) => {
  const rows = await memory.over(tables).query(findingList(viewOf("quality"), acrossReports()));
  return rows.map((row) => {
    const { report, check, at, expected, actual } = row;
    return { report, check, at, expected, actual, cause: causeOf(row) };
  });
};

const received = "requests.received.total";
const fees = "disclosure.fees.amount";

const report = (body: string, year: number, cells: PlainRow): PlainRow => ({
  report: `${body}-${year}`,
  body,
  year,
  kind: body === "city" ? "aggregate" : "own",
  ...cells,
});

/** A city with its office and a bureau. */
const city = (cells: Readonly<Record<"city" | "office" | "bureau", PlainRow>>): PlainTables => ({
  bodies: [
    { id: "city", kind: "aggregate" },
    { id: "office", parent: "city", sector: "general-office" },
    { id: "bureau", parent: "city", sector: "finance" },
  ],
  reports: Object.entries(cells).map(([body, of]) => report(body, 2024, of)),
  expected: Object.keys(cells).map((body) => ({ body, year: 2024 })),
});

describe("a roll-up", () => {
  const sums = { city: { [received]: 9 }, office: { [received]: 4 }, bureau: { [received]: 3 } };

  it("fails where the aggregate is not the sum of its members", async () => {
    expect(await found(city(sums))).toEqual([
      { report: "city-2024", check: "roll-up", at: received, expected: 7, actual: 9, cause: null },
    ]);
  });

  it("holds where it is", async () => {
    expect(await found(city({ ...sums, city: { [received]: 7 } }))).toEqual([]);
  });

  it("suggests that a member left its total empty", async () => {
    const findings = [
      {
        report: "bureau-2024",
        kind: "check",
        rule: "applicants-sum",
        at: "received",
        cells: "",
        cause: "total-empty",
      },
    ];
    const [finding] = await found({ ...city(sums), findings });
    expect(finding?.cause).toBe("member-totals");
  });

  it("is not asked where a member holds no number", async () => {
    expect(await found(city({ ...sums, bureau: {} }))).toEqual([]);
  });

  it("is not asked while a member that was to report is missing", async () => {
    const tables = city(sums);
    const expected = [...(tables.expected ?? []), { body: "late", year: 2024 }];
    const bodies = [...(tables.bodies ?? []), { id: "late", parent: "city" }];
    expect(await found({ ...tables, bodies, expected })).toEqual([]);
  });

  it("is not asked of members without the government’s own office", async () => {
    const tables = city(sums);
    const bodies = (tables.bodies ?? []).map((body) => ({ ...body, sector: "finance" }));
    expect(await found({ ...tables, bodies })).toEqual([]);
  });

  it("takes rounded money as the same", async () => {
    const money = {
      city: { [fees]: 18651.06 },
      office: { [fees]: 0 },
      bureau: { [fees]: 18651.064104 },
    };
    expect(await found(city(money))).toEqual([]);
  });
});

describe("one fact", () => {
  const tables = city({
    city: { [fees]: 4166.241619 },
    office: { [fees]: 0 },
    bureau: { [fees]: 4166.214619 },
  });
  const missing: PlainTables = {
    ...tables,
    bodies: [...(tables.bodies ?? []), { id: "late", parent: "city" }],
    expected: [...(tables.expected ?? []), { body: "late", year: 2024 }],
  };

  it("with two values is seen where one member alone has a number", async () => {
    expect(await found(missing)).toEqual([
      {
        report: "city-2024",
        check: "two-values",
        at: fees,
        expected: 4166.214619,
        actual: 4166.241619,
        cause: "swapped-digits",
      },
    ]);
  });

  it("is left to the roll-up where all members are there", async () => {
    expect((await found(tables)).map(({ check }) => check)).toEqual(["roll-up"]);
  });

  it("is another one where the numbers are far apart", async () => {
    const reports = (missing.reports ?? []).map((row) =>
      row["body"] === "city" ? { ...row, [fees]: 5000 } : row,
    );
    expect(await found({ ...missing, reports })).toEqual([]);
  });
});

describe("a count beside last year’s", () => {
  it.each([
    [100, 20, true],
    [20, 100, true],
    [100, 21, false],
    [19, 5000, false],
    [3.4, 34000, true],
    [0, 500, false],
  ])("from %d to %d is looked at: %s", async (before, now, isSeen) => {
    const rows = await found({
      bodies: [{ id: "office" }],
      reports: [
        report("office", 2023, { [fees]: before }),
        report("office", 2024, { [fees]: now }),
      ],
    });
    expect(rows.map(({ check, expected, actual }) => [check, expected, actual])).toEqual(
      isSeen ? [["sudden-change", before, now]] : [],
    );
  });

  it("that is ten thousand times as much suggests another unit", async () => {
    const [finding] = await found({
      bodies: [{ id: "office" }],
      reports: [
        report("office", 2023, { [fees]: 25.1 }),
        report("office", 2024, { [fees]: 251000 }),
      ],
    });
    expect(finding?.cause).toBe("wrong-unit");
  });
});

describe("a zero", () => {
  const peers = (values: readonly number[], sector = "finance"): PlainTables => ({
    bodies: values.map((_, i) => ({ id: `b${i}`, level: "county", sector })),
    reports: values.map((value, i) => report(`b${i}`, 2024, { [received]: value })),
  });

  it("is seen where the median of five peers exceeds a hundred", async () => {
    expect(await found(peers([0, 101, 120, 130, 140]))).toEqual([
      { report: "b0-2024", check: "silence", at: received, expected: 120, actual: 0, cause: null },
    ]);
  });

  it.each([
    ["four peers", [0, 110, 120, 130]],
    ["a median of a hundred", [0, 90, 100, 110, 120]],
    ["no zero", [1, 110, 120, 130, 140]],
  ])("is nothing with %s", async (_, values) => {
    expect(await found(peers(values))).toEqual([]);
  });
});
