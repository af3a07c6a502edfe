import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { acrossReports } from "#core/query/acrossReports.ts";
import { type CheckFindingRow, findingList } from "#core/query/findingList.ts";
import { viewOf } from "#core/view/view.ts";
import type { Engine } from "#engine/engine.ts";
import { openFolder } from "#engine/node.ts";
import { readTables, sheets } from "./sheetNumbers.ts";

let engine: Engine;
let found: readonly CheckFindingRow[] = [];
beforeAll(async () => {
  engine = await openFolder("datasets/china-sample");
  found = await engine.query(findingList(viewOf("quality"), acrossReports()));
});
afterAll(() => engine.close());

type Place = readonly [report: string, row: string, column: number];

/** Every number of a sheet by table, row and column, as the sheet lays them out. */
const numbersOf = (id: string): ReadonlyMap<string, number | null> =>
  new Map(
    [...readTables(sheets.get(id) ?? "")].flatMap(([table, rows]) =>
      [...rows].flatMap(([row, numbers]) =>
        numbers.map((number, i) => [`${table} ${row} ${i}`, number] as const),
      ),
    ),
  );

const placesOf = (check: string) => found.filter((row) => row.check === check);

const isSummed = (place: string): boolean => /^(?:disclosure|requests|disputes) /u.test(place);

const zone = (year: number): readonly string[] =>
  [...sheets.keys()].filter((id) => id.startsWith("pingtan-") && id.endsWith(`-${year}`));

/** Numbers of the zone's aggregate that are not the sum of its 17 bodies, where each prints one. */
const gapsIn = (year: number): readonly number[] => {
  const members = zone(year)
    .filter((id) => id !== `pingtan-${year}`)
    .map(numbersOf);
  const gaps = [...numbersOf(`pingtan-${year}`)].flatMap(([place, printed]) => {
    const parts = members.map((numbers) => numbers.get(place) ?? null);
    if (printed === null || !isSummed(place) || parts.includes(null)) return [];
    const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0);
    return Math.abs(sum - printed) > 0.01 ? [sum, printed] : [];
  });
  return members.length === 17 ? gaps : [];
};

describe("the zone's aggregates beside the sum of its bodies", () => {
  it.each([2019, 2020, 2021, 2022, 2023, 2024, 2025])(
    "of %d differ in the same numbers by another way of counting",
    (year) => {
      const named = placesOf("roll-up").filter(({ report }) => report === `pingtan-${year}`);
      const inOrder = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);
      expect(inOrder(named.flatMap(({ expected, actual }) => [expected, actual]))).toEqual(
        inOrder(gapsIn(year)),
      );
    },
  );

  it.each([
    ["disclosure.penalties.decisions", 2024, 846, 1100],
    ["requests.received.total", 2022, 78, 74],
  ])("differ in %s of %d: %d against %d", (at, year, expected, actual) => {
    const finding = placesOf("roll-up").find((row) => row.at === at && row.year === year);
    expect(finding).toMatchObject({ report: `pingtan-${year}`, expected, actual });
  });

  it("agree in what the bodies of 2024 add up to, but for totals they left empty", () => {
    const named = placesOf("roll-up").filter(({ report }) => report === "pingtan-2024");
    const at = new Set(named.map((row) => row.at));
    for (const cell of [
      "requests.received.natural",
      "requests.received.business",
      "disclosure.licences.decisions",
      "disclosure.coercive-measures.decisions",
    ]) {
      expect(at).not.toContain(cell);
    }
    expect(named.find((row) => row.at === "requests.received.total")?.cause).toBe("member-totals");
  });
});

describe("sudden changes", () => {
  const yearly: ReadonlySet<string> = new Set([
    ...["received", "carried-in", "granted", "closed", "carried-out"].map((row) => `${row} 6`),
    ...["review", "direct-suit", "post-review-suit"].map((row) => `${row} 4`),
  ]);

  const isYearly = (place: string): boolean => {
    const [table, ...rest] = place.split(" ");
    return table === "disclosure" || yearly.has(rest.join(" "));
  };

  const isSudden = (before: number, now: number): boolean => {
    const [low = 0, high = 0] = [before, now].toSorted((a, b) => a - b);
    return (low >= 20 && high >= 5 * low) || (low >= 1 && high >= 1000 * low);
  };

  it("are the same by another way of counting", () => {
    const counted = [...sheets.keys()].flatMap((id) => {
      const [, body = "", year = ""] = /^(.*)-(\d{4})$/u.exec(id) ?? [];
      const last = `${body}-${Number(year) - 1}`;
      if (!sheets.has(last)) return [];
      const before = numbersOf(last);
      return [...numbersOf(id)].flatMap(([place, now]): readonly Place[] => {
        const then = before.get(place);
        if (!isYearly(place) || typeof then !== "number" || now === null) return [];
        return isSudden(then, now) ? [[id, String(then), now]] : [];
      });
    });
    const named = placesOf("sudden-change").map(({ report, expected, actual }): Place => [
      report,
      String(expected),
      actual,
    ]);
    expect(named.toSorted()).toEqual(counted.toSorted());
    expect(named).toHaveLength(4);
  });
});

describe("one fact with two values", () => {
  it("is the fee of 2025, whose digits the two reports print in another order", () => {
    expect(placesOf("two-values")).toMatchObject([
      { report: "pingtan-2025", expected: 4166.214619, actual: 4166.241619 },
    ]);
  });
});

it("finds no body silent among its peers, and nothing else across reports", () => {
  expect(new Set(found.map(({ check }) => check))).toEqual(
    new Set(["roll-up", "sudden-change", "two-values"]),
  );
});
