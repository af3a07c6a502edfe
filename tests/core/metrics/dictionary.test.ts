import { describe, expect, it } from "vitest";
import { columnWords } from "#core/dataset/columnWords.ts";
import type { Field } from "#core/dataset/field.ts";
import { datasetTables, schema } from "#core/dataset/schema.ts";
import { cells, isCellId } from "#core/form/cells.ts";
import { checkIds } from "#core/form/checks.ts";
import { narrativeIds } from "#core/form/narrative.ts";
import { formatDictionary } from "#core/metrics/dictionary.ts";
import { metricIds } from "#core/metrics/metrics.ts";
import { blanks } from "#core/report/blank.ts";

const dictionary = formatDictionary();

const lines = dictionary.split("\n");

const isDefined = (id: string): boolean => lines.some((line) => line.startsWith(`| \`${id}\``));

describe("the dictionary", () => {
  it.each(datasetTables)("describes every column of %s, and no other", (table) => {
    const names = (schema[table] as readonly Field[])
      .map(({ name }) => name)
      .filter((name) => !isCellId(name));
    expect(Object.keys(columnWords[table])).toEqual(names);
  });

  it("defines every cell once", () => {
    for (const { id } of cells) {
      expect(lines.filter((line) => line.startsWith(`| \`${id}\` |`))).toHaveLength(1);
    }
  });

  it("defines every check, metric, blank and count", () => {
    const ids = [...checkIds, ...metricIds, ...Object.keys(blanks), ...narrativeIds];
    expect(ids.filter((id) => !isDefined(id))).toEqual([]);
  });

  it("tells how a rate is computed on each of its bases", () => {
    const rates = lines.filter((line) => line.startsWith("| `disclosure-rate` "));
    expect(rates.length).toBeGreaterThan(1);
    for (const line of rates) expect(line).toContain(" ÷ ");
  });

  it("leaves no hole where a word should be", () => {
    expect(dictionary).not.toMatch(/undefined|null|\[object/u);
  });
});
