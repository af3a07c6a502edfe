import { describe, expect, it } from "vitest";
import { type Draft, fateOf, isAddable } from "#app/stores/draft.ts";
import type { BodyRow } from "#core/query/catalog.ts";
import type { ReadReport } from "#ingest/reportReading.ts";

const body = (id: string, more: Partial<BodyRow> = {}): BodyRow => ({
  ...{ id, name: id, name_en: null, former_names: null, region: "某省", region_en: null },
  ...{ region_code: null, level: "department", sector: null, kind: "own", parent: null },
  ...{ initials: null, ...more },
});

const bodies = [
  body("a", { name: "云岚局", former_names: "云岚办|云岚处" }),
  body("b", { name: "同名局", region: "甲" }),
  body("c", { name: "同名局", region: "乙" }),
];

const draft = (more: Partial<Draft>): Draft => ({
  ...{ id: 1, reading: {} as ReadReport, name: "云岚局", year: 2023, kind: "own" },
  ...{ body: null, isAdded: false, ...more },
});

const fate = (one: Draft, drafts: readonly Draft[] = [one]) =>
  fateOf(one, { bodies, drafts, isHeld: (id, { year }) => id === "a" && year === 2022 });

describe("a report that was read", () => {
  it.each([
    ["without a body", { name: " " }, "nameless"],
    ["without a year", { year: null }, "yearless"],
    ["of a body that is not known", { name: "无名局" }, "new-body"],
    ["of a known body but another kind", { kind: "aggregate" }, "new-body"],
    ["of a known body", {}, "extends"],
    ["of a body by its former name", { name: "云岚 处" }, "extends"],
    ["for a year that is held", { year: 2022 }, "replaces"],
    ["of one of several namesakes", { name: "同名局" }, "ambiguous"],
    ["of the chosen one of them", { name: "同名局", body: "c" }, "extends"],
  ] as const)("%s: %j is %s", (_, more, kind) => {
    expect(fate(draft(more)).kind).toBe(kind);
  });

  it("gives way to a later one for the same body, year and kind, by whatever name", () => {
    const [one, other] = [draft({}), draft({ id: 2, name: "云岚办" })];
    expect(fate(one, [one, other]).kind).toBe("twin");
    expect(fate(other, [one, other]).kind).toBe("extends");
    expect(isAddable(fate(one, [one, other]))).toBe(false);
  });
});
