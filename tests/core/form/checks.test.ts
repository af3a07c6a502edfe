import { describe, expect, it } from "vitest";
import { cellOf } from "#core/form/cells.ts";
import { type Check, checkIds, checks, severities } from "#core/form/checks.ts";
import { cellsIn, cellsOnForm } from "#core/form/expression.ts";
import { explain } from "#core/form/explain.ts";
import { requestColumns, requestRows } from "#core/form/formulas.ts";

const checkOf = (id: (typeof checkIds)[number]): Check => checks[id];

describe("the checks of the domain", () => {
  it.each([
    ["requests-balance", "identity", requestColumns],
    ["outcomes-sum", "identity", requestColumns],
    ["applicants-sum", "identity", requestRows],
    ["dispute-sum", "identity", ["review", "direct-suit", "post-review-suit"]],
    ["carry-over", "continuity", requestColumns],
    ["documents-in-force", "continuity", ["rules", "normative-documents"]],
    ["text-matches-table", "text", []],
    ["roll-up", "continuity", []],
    ["sudden-change", "plausibility", []],
    ["silence", "plausibility", []],
    ["two-values", "plausibility", []],
  ] as const)("%s is of the severity %s", (id, severity, places) => {
    expect(checkOf(id).severity).toBe(severity);
    expect(checkOf(id).equations.map(({ at }) => at)).toEqual(places);
  });

  it("are these and no others", () => {
    expect(checkIds).toHaveLength(11);
  });

  it.each(checkIds)("%s has a name and a rule in both languages", (id) => {
    const { label, rule, severity } = checkOf(id);
    for (const { zh, en } of [label, rule, severities[severity]]) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/[A-Za-z]/u);
    }
  });
});

describe.each(
  checkIds.flatMap((id) => checkOf(id).equations.map((equation) => ({ id, ...equation }))),
)("$id at $at", ({ id, expected, actual }) => {
  it("holds numbers of one table, or of one table in two years, against each other", () => {
    const cells = [...cellsIn(expected), ...cellsIn(actual)];
    expect(new Set(cells.map((cell) => cellOf(cell).table)).size).toBe(1);
  });

  it("looks at last year’s form only where it is about continuity", () => {
    const looksBack = cellsIn(expected).length > cellsOnForm(expected).length;
    expect(looksBack).toBe(checkOf(id).severity === "continuity");
    expect(cellsIn(actual)).toEqual(cellsOnForm(actual));
  });

  it("can be said in words on both sides", () => {
    for (const side of [expected, actual]) {
      expect(explain(side).zh).not.toBe("");
      expect(explain(side).en).not.toBe("");
    }
  });
});

describe("identities cover the form", () => {
  const onIdentities = new Set(
    checkIds
      .filter((id) => checkOf(id).severity === "identity")
      .flatMap((id) => checkOf(id).equations)
      .flatMap(({ expected, actual }) => [...cellsIn(expected), ...cellsIn(actual)]),
  );

  it("so that every number of tables three and four stands in one of them", () => {
    for (const row of requestRows) {
      for (const column of requestColumns) {
        expect(onIdentities.has(`requests.${row}.${column}`)).toBe(true);
      }
    }
    for (const row of ["review", "direct-suit", "post-review-suit"] as const) {
      for (const column of ["upheld", "corrected", "other", "pending", "total"] as const) {
        expect(onIdentities.has(`disputes.${row}.${column}`)).toBe(true);
      }
    }
  });

  it("and no number of table two, of which the form prints no sum", () => {
    expect([...onIdentities].filter((cell) => cell.startsWith("disclosure"))).toEqual([]);
  });
});
