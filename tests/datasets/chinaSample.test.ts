import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { pinyin } from "pinyin-pro";
import { beforeAll, describe, expect, it } from "vitest";
import { deriveFolder } from "#cli/dataset/deriveFolder.ts";
import { deriveIndex } from "#cli/dataset/deriveIndex.ts";
import { openCsv } from "#core/dataset/csv.ts";
import type { DatasetFile } from "#core/dataset/deriveDataset.ts";
import type { Columns } from "#core/dataset/field.ts";
import { formatSheet } from "#core/dataset/formatSheet.ts";
import { isLevel } from "#core/dataset/levels.ts";
import { parseDataPackage } from "#core/dataset/parseDataPackage.ts";
import { parseSheet } from "#core/dataset/parseSheet.ts";
import { openParquet } from "#core/dataset/readParquet.ts";
import { type DatasetTable, schema } from "#core/dataset/schema.ts";
import { isSector } from "#core/dataset/sectors.ts";
import { cells, isOnForm } from "#core/form/cells.ts";
import { isOptional } from "#core/dataset/sheet.ts";
import { readTables, sheets } from "./sheetNumbers.ts";

const folder = "datasets/china-sample";

/** For each report, the sha256 of its figures as they were transcribed: `cell=number`, a line each, sorted. */
const digests: unknown = JSON.parse(
  readFileSync("tests/datasets/china-sample.digests.json", "utf8"),
);

const bytesOf = (path: string): Buffer => readFileSync(`${folder}/${path}`);

const sha256 = (content: Uint8Array | string): string =>
  createHash("sha256").update(content).digest("hex");

const namesOf = (table: DatasetTable): readonly string[] => schema[table].map(({ name }) => name);

const readParquet = async (table: DatasetTable): Promise<Columns> => {
  const bytes = bytesOf(`${table}.parquet`);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const file = await openParquet(`${table}.parquet`, buffer as ArrayBuffer, schema[table]);
  return file.read(namesOf(table));
};

const readCsv = (table: DatasetTable): Promise<Columns> => {
  const text = bytesOf(`${table}.csv`).toString("utf8");
  return openCsv(`${table}.csv`, text, schema[table]).read(namesOf(table));
};

const reports = [...sheets].map(([id, text]) => parseSheet(id, text));

const tables = {} as Record<DatasetTable, Columns>;

beforeAll(async () => {
  for (const table of ["reports", "findings", "narrative"] as const) {
    tables[table] = await readParquet(table);
  }
  for (const table of ["bodies", "expected"] as const) tables[table] = await readCsv(table);
});

const column = (table: DatasetTable, name: string) => tables[table][name]!;

describe("the published files", () => {
  let derived: readonly DatasetFile[] = [];

  beforeAll(async () => {
    derived = await deriveFolder(folder);
  });

  it("are what the sheets and lists give today: else run build-dataset", () => {
    expect(derived).toHaveLength(8);
    const stale = derived.filter(({ path, content }) => sha256(bytesOf(path)) !== sha256(content));
    expect(stale.map(({ path }) => path)).toEqual([]);
  });

  it("are named in the index", async () => {
    expect(readFileSync("datasets/index.json", "utf8")).toBe(await deriveIndex("datasets"));
  });

  it("are described with their true size and hash", () => {
    const described = parseDataPackage(bytesOf("datapackage.json").toString("utf8"));
    expect(described.resources.map(({ table }) => table)).toEqual(Object.keys(schema));
    for (const { path, bytes, hash } of described.resources) {
      expect(bytesOf(path).byteLength).toBe(bytes);
      expect(sha256(bytesOf(path))).toBe(hash);
    }
  });

  it.each(["reports", "findings", "narrative"] as const)(
    "%s.csv says the same as %s.parquet",
    async (table) => {
      expect(await readCsv(table)).toEqual(tables[table]);
    },
  );
});

describe("the sheets", () => {
  it("are written in the one way a sheet is written", () => {
    for (const report of reports) expect(formatSheet(report)).toBe(sheets.get(report.id));
  });

  it("are named by body and year", () => {
    for (const { id, body, year } of reports) expect(id).toBe(`${body}-${year}`);
  });

  it("hold the very numbers that were transcribed", () => {
    const found = Object.fromEntries(
      reports.map((report) => {
        const lines = Object.entries(report.cells).map(([id, value]) => `${id}=${value}`);
        return [report.id, sha256(lines.toSorted().join("\n"))];
      }),
    );
    expect(found).toEqual(digests);
  });

  it("leave no cell of their form without a number or a reason", () => {
    for (const { id, format, layout, cells: numbers, blanks } of reports) {
      const silent = cells.filter(
        (cell) =>
          isOnForm(cell, format, layout) &&
          !isOptional(cell.table) &&
          numbers[cell.id] === undefined &&
          !blanks[cell.id],
      );
      expect({ id, silent }).toEqual({ id, silent: [] });
    }
  });

  it("never give two forms of table two to one report", () => {
    for (const text of sheets.values()) {
      const both = ["disclosure", "disclosure-2019"].filter((table) => readTables(text).has(table));
      expect(both).toHaveLength(1);
    }
  });
});

describe("reports.parquet", () => {
  it("holds every number of every sheet, read by another eye, and no other", () => {
    const ids = column("reports", "report");
    let numbers = 0;
    for (const [i, id] of ids.entries()) {
      const told = readTables(sheets.get(String(id))!);
      const printed = [...told].flatMap(([table, rows]) =>
        [...rows].flatMap(([row, values]) => {
          const ofRow = cells.filter((cell) => cell.table === table && (cell.row || table) === row);
          return ofRow.map((cell, j) => [cell.id, values[j] ?? null] as const);
        }),
      );
      const expected = new Map<string, number | null>(printed);
      for (const cell of cells) {
        expect(column("reports", cell.id)[i]).toBe(expected.get(cell.id) ?? null);
        if (expected.get(cell.id) != null) numbers += 1;
      }
    }
    expect(ids).toHaveLength(145);
    expect(numbers).toBeGreaterThan(25_000);
  });

  it("stands in order of year, region and body", () => {
    const years = column("reports", "year").map(Number);
    expect(years).toEqual(years.toSorted((a, b) => a - b));
  });
});

describe("bodies", () => {
  const each = (): readonly Readonly<Record<string, string | null>>[] =>
    column("bodies", "id").map((_, i) =>
      Object.fromEntries(namesOf("bodies").map((name) => [name, column("bodies", name)[i]])),
    ) as readonly Record<string, string | null>[];

  it("are known to every report, and none is without one", () => {
    const reporting = new Set(reports.map(({ body }) => body));
    expect([...reporting].toSorted()).toEqual([...column("bodies", "id")].toSorted());
  });

  it("stand at a level, in a sector, under a parent that is there", () => {
    const ids = new Set(column("bodies", "id"));
    for (const { level, sector, parent } of each()) {
      expect(isLevel(level!)).toBe(true);
      expect(isSector(sector!)).toBe(true);
      if (parent !== null) expect(ids).toContain(parent);
    }
  });

  it("publish reports of their own kind only", () => {
    const kinds = new Map(each().map(({ id, kind }) => [id!, kind]));
    for (const { body, kind } of reports) expect(kinds.get(body)).toBe(kind);
  });

  it("have one region path in each language, and a code of six digits where there is one", () => {
    for (const { region, region_en, region_code } of each()) {
      expect(region_en!.split("/")).toHaveLength(region!.split("/").length);
      if (region_code !== null) expect(region_code).toMatch(/^[1-8]\d{5}$/u);
    }
  });

  it("can be found by the initials of every name they had", () => {
    const initials = (name: string): string =>
      pinyin(name, { pattern: "first", toneType: "none", type: "array" }).join("");
    for (const { name, former_names, initials: stored } of each()) {
      const names = [name!, ...(former_names?.split("|") ?? [])];
      expect(stored).toBe(names.map(initials).join("|"));
    }
  });
});

describe("expected reports", () => {
  it("cover every report, and name those that were not obtained", () => {
    const status = new Map(
      column("expected", "body").map((body, i) => [
        `${String(body)}-${String(column("expected", "year")[i])}`,
        column("expected", "status")[i],
      ]),
    );
    for (const { id } of reports) expect(status.get(id)).toBeNull();
    const missing = [...status].filter(([id]) => !sheets.has(id));
    expect(missing).toEqual([
      ["pingtan-natural-resources-2025", "not-obtained"],
      ["pingtan-police-2020", "not-obtained"],
      ["pingtan-police-2023", "not-obtained"],
      ["pingtan-police-2025", "not-obtained"],
    ]);
  });

  it("ask the 17 bodies of the zone and the zone itself for seven years", () => {
    const zone = column("expected", "body").filter((body) => String(body).startsWith("pingtan"));
    expect(zone).toHaveLength(18 * 7);
  });
});
