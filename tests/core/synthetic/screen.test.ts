import fc from "fast-check";
import { expect, it } from "vitest";
import { cells } from "#core/form/cells.ts";
import type { CellValues } from "#core/form/evaluate.ts";
import { runChecks } from "#core/report/runChecks.ts";
import { screen } from "#core/synthetic/screen.ts";
import { anyForm } from "../../support/forms.ts";

const figures = (form: CellValues): Float64Array =>
  Float64Array.from(cells, ({ id }) => form[id] ?? Number.NaN);

it("finds what runChecks finds, in the same order", () => {
  fc.assert(
    fc.property(anyForm, anyForm, (form, lastYear) => {
      expect(screen(figures(form), figures(lastYear))).toEqual(
        runChecks(form, lastYear).map(({ check, at }) => ({ check, at })),
      );
    }),
  );
});

it("finds nothing on an empty form", () => {
  expect(screen(figures({}), figures({}))).toEqual([]);
});
