import { expect, it } from "vitest";
import type { CellId } from "#core/form/cells.ts";
import { requestColumns, requestRows } from "#core/form/formulas.ts";
import { doubtShortRows, numbersOf } from "#ingest/interpret/doubtShortRows.ts";
import type { CellReading } from "#ingest/interpret/settle.ts";

type Numbers = Readonly<Record<string, readonly number[]>>;

const place = { grid: 1, row: 1, column: 1 };

/** Table 三 in 25 rows, zero but for these rows; a row of six numbers lacks its total. */
const readings = (rows: Numbers): ReadonlyMap<CellId, CellReading> => {
  const zeros = requestColumns.map(() => 0);
  return new Map(
    requestRows
      .filter((row) => row !== "other-handling")
      .flatMap((row) =>
        requestColumns.map((column, i): [CellId, CellReading] => {
          const id: CellId = `requests.${row}.${column}`;
          const value = (rows[row] ?? zeros)[i];
          return value === undefined
            ? [id, { id, value: { blank: "empty" }, printed: "" }]
            : [id, { id, value: { value }, printed: `${value}`, place }];
        }),
      ),
  );
};

const rowOf = (rows: Numbers, row: string) => {
  const numbers = numbersOf(doubtShortRows(readings(rows)));
  return requestColumns.map((column) => numbers[`requests.${row}.${column}` as CellId]);
};

const three = [3, 0, 0, 0, 0, 0, 3];

it("reads a row of six by its headings where its columns add up", () => {
  const rows = { received: three, granted: [3, 0, 0, 0, 0, 0], closed: three };
  expect(rowOf(rows, "granted")).toEqual([3, 0, 0, 0, 0, 0, null]);
});

it("reads no row of six whose columns do not add up", () => {
  const rows = { received: three, granted: [0, 3, 0, 0, 0, 0], closed: three };
  expect(rowOf(rows, "granted")).toEqual(requestColumns.map(() => null));
});

it("reads no row of six that ends with the sum of the others", () => {
  const last = [3, 0, 0, 0, 0, 3];
  expect(rowOf({ received: last, closed: last }, "received")).toEqual(
    requestColumns.map(() => null),
  );
});

it("offers its numbers as candidates", () => {
  const doubted = doubtShortRows(readings({ received: [3, 0, 0, 0, 0, 3] }));
  expect(doubted.get("requests.received.business")?.candidates).toEqual([3, 0]);
  expect(doubted.get("requests.received.natural")?.candidates).toEqual([3]);
});

it("leaves whole rows as they are", () => {
  const whole = readings({ received: three, closed: three });
  expect(doubtShortRows(whole)).toEqual(whole);
});

it("doubts all of a short row that no sum can prove", () => {
  const missing = (id: CellId): [CellId, CellReading] => [
    id,
    { id, value: { blank: "empty" }, printed: "" },
  ];
  const one = (id: CellId): [CellId, CellReading] => [
    id,
    { id, value: { value: 1 }, printed: "1", place },
  ];
  const rules = new Map([
    one("disclosure.rules.issued"),
    missing("disclosure.rules.in-force"),
    one("disclosure.licences.decisions"),
  ]);
  expect(numbersOf(doubtShortRows(rules))).toEqual({
    "disclosure.rules.issued": null,
    "disclosure.rules.in-force": null,
    "disclosure.licences.decisions": 1,
  });
});
