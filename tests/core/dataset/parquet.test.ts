import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Columns, Field } from "#core/dataset/field.ts";
import { openParquet } from "#core/dataset/readParquet.ts";
import { cutColumns } from "#core/dataset/tableFile.ts";
import { writeParquet } from "#core/dataset/writeParquet.ts";

const fields = [
  { name: "report", type: "string", required: true },
  { name: "year", type: "year", required: true },
  { name: "requests.received.total", type: "integer" },
  { name: "disclosure.fees.amount", type: "number" },
  { name: "title", type: "string" },
] as const satisfies readonly Field[];

const names = fields.map(({ name }) => name);

const bytesOf = (columns: Columns): ArrayBuffer => {
  const written = writeParquet(fields, columns);
  return written.slice().buffer;
};

const rows = fc.array(
  fc.record({
    report: fc.string({ unit: "grapheme" }),
    year: fc.integer({ min: 2015, max: 2030 }),
    "requests.received.total": fc.option(fc.integer()),
    "disclosure.fees.amount": fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
    title: fc.option(fc.string()),
  }),
  { maxLength: 50 },
);

const asColumns = (of: readonly Readonly<Record<string, string | number | null>>[]): Columns =>
  Object.fromEntries(names.map((name) => [name, of.map((row) => row[name] ?? null)]));

const faultOf = (opening: Promise<unknown>): Promise<unknown> =>
  opening.then(
    () => "none",
    (error: unknown) => error,
  );

const sample: Columns = asColumns([
  {
    report: "a",
    year: 2023,
    "requests.received.total": 7,
    "disclosure.fees.amount": 0.25,
    title: null,
  },
]);

it("reads back what it wrote: whole numbers exactly, money as it was, gaps as gaps", async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (given) => {
      const file = await openParquet("x.parquet", bytesOf(asColumns(given)), fields);
      expect(file.rows).toBe(given.length);
      expect(await file.read(names)).toEqual(asColumns(given));
    }),
    { numRuns: 60 },
  );
});

describe("ids", () => {
  const ids = Array.from({ length: 5000 }, (_, i) => `p01c${1000 + i}`);
  const bytesFor = (report: readonly string[]): ArrayBuffer =>
    bytesOf(asColumns(report.map((id) => ({ report: id, year: 2023 }))));

  it.each([
    ["in their order", ids],
    ["in their order, each twice", ids.flatMap((id) => [id, id])],
    ["in no order", ids.toReversed()],
    ["that are empty or beyond ASCII", ["", "", "é", "平", "平潭", "𠮷"]],
  ])("come back as they were: %s", async (_, report) => {
    const file = await openParquet("x.parquet", bytesFor(report), fields);
    expect((await file.read(["report"]))["report"]).toEqual(report);
  });

  it("take a fraction of the room where they stand in their order", () => {
    expect(bytesFor(ids).byteLength).toBeLessThan(bytesFor(ids.toReversed()).byteLength / 4);
  });
});

describe("a wide table of many pages", () => {
  const wide: readonly Field[] = [
    { name: "report", type: "string", required: true },
    ...Array.from({ length: 100 }, (_, i): Field => ({ name: `cell ${i}`, type: "integer" })),
  ];
  const counts = Array.from({ length: 20_000 }, (_, i) => (i % 3 === 0 ? null : i % 50));
  const columns: Columns = Object.fromEntries(
    wide.map(({ name, type }) => [
      name,
      type === "string" ? counts.map((_, i) => `p01c${100_000 + i}-2024`) : counts,
    ]),
  );
  const bytes = writeParquet(wide, columns).slice().buffer;

  it.each([0, 8191, 8192, 12_000, 19_999])("gives row %i alone", async (from) => {
    const file = await openParquet("x.parquet", bytes, wide);
    const row = { from, to: from + 1 };
    expect(await file.read(file.columns, row)).toEqual(cutColumns(columns, row));
  });
});

it("fills a column that the file leaves out with gaps", async () => {
  const file = await openParquet("x.parquet", bytesOf(sample), fields);
  expect(await file.read(["disputes.review.total"])).toEqual({ "disputes.review.total": [null] });
});

it.each([
  ["requests.received.total", 2 ** 31],
  ["requests.received.total", 1.5],
  ["disclosure.fees.amount", Number.NaN],
  ["year", null],
  ["title", 3],
])("refuses to write %s as %j", (name, value) => {
  expect(() => writeParquet(fields, { ...sample, [name]: [value] })).toThrow(name);
});

describe("a file that cannot be used", () => {
  const whole = bytesOf(sample);

  it.each([
    ["an empty file", new ArrayBuffer(0), "not-parquet"],
    ["a text file", new TextEncoder().encode("report,body\n").buffer, "not-parquet"],
    ["a file cut in half", whole.slice(0, whole.byteLength / 2), "truncated"],
    ["a file of its first word", whole.slice(0, 4), "truncated"],
  ])("is told apart: %s", async (_, bytes, fault) => {
    expect(await faultOf(openParquet("x.parquet", bytes, fields))).toMatchObject({
      file: "x.parquet",
      fault,
    });
  });

  it("is damaged where its footer makes no sense", async () => {
    const bytes = new Uint8Array(whole.slice(0));
    bytes.fill(0xff, bytes.length - 60, bytes.length - 8);
    expect(await faultOf(openParquet("x.parquet", bytes.buffer, fields))).toMatchObject({
      fault: "damaged",
    });
  });

  it("names the columns that are missing", async () => {
    const opening = openParquet("x.parquet", whole, [
      ...fields,
      { name: "body", type: "string", required: true },
    ]);
    expect(await faultOf(opening)).toMatchObject({
      fault: "column-missing",
      text: { zh: expect.stringContaining("body") as string },
    });
  });

  it("names the columns of another type", async () => {
    const opening = openParquet("x.parquet", whole, [{ name: "title", type: "number" }]);
    expect(await faultOf(opening)).toMatchObject({
      fault: "column-type",
      text: { en: expect.stringContaining("title (number)") as string },
    });
  });
});
