import fc from "fast-check";
import { cells } from "#core/form/cells.ts";
import type { CellValues } from "#core/form/evaluate.ts";

/** Any filled form: every cell blank, zero, small or large. */
export const anyForm: fc.Arbitrary<CellValues> = fc
  .array(
    fc.oneof(fc.constant(null), fc.constant(0), fc.nat({ max: 50 }), fc.nat({ max: 100_000 })),
    {
      minLength: cells.length,
      maxLength: cells.length,
    },
  )
  .map((values) => Object.fromEntries(cells.map(({ id }, i) => [id, values[i] ?? null])));
