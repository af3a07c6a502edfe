import type { View } from "../view/view.ts";
import { denominatorIn, linesOf, type Years } from "./bodyLines.ts";
import type { Query } from "./query.ts";
import type { LineRow } from "./trendLines.ts";

/** Of more bodies than these a page first brings the lines that move most, and the others when they are wanted. */
const manyLines = { from: 1000, first: 200 };

/** Whether a view has more lines than a page can hold at once. */
export const isManyLines = (view: View, bodies: number, years: Years): boolean =>
  view.by === "body" && bodies > manyLines.from && years.length > 0;

/** One year of a body's line, and what the body is called. */
export interface FirstLineRow extends LineRow {
  readonly name: string;
  readonly name_en: string | null;
}

/** As `moversFirst` has them, and those that move alike as a catalogue lists them. */
const order = `
          case direction when 'rising' then 0 when 'falling' then 1 when 'none' then 2 else 3 end,
          case when direction in ('rising', 'falling') then abs(slope) else 0 end desc,
          region, initials, body`;

/** The lines of the peers that move most, and of those picked out, each year with a report; in the order of a catalogue. */
export const firstLines = (
  view: View,
  years: Years,
  most = manyLines.first,
): Query<FirstLineRow> => {
  const beside = ["name", "name_en", "region", "initials"];
  const { sql, values, shared, reads } = linesOf(view, years, beside);
  const each = (name: string, of: (year: number) => string) =>
    `unnest([${years.map(of).join(", ")}]) as ${name}`;
  const picked =
    view.bodies.length === 0
      ? ""
      : `
        union
        (select * from lines where body in (${view.bodies.map(() => "?").join(", ")}))`;
  return {
    sql: `
      with lines as (${sql}
      ),
      first_lines as (
        (select * from lines order by ${order}
        limit cast(? as integer))${picked}
      )
      select key, name, name_en, year, numerator, denominator
      from (
        select
          body as key, name, name_en, region, initials,
          ${each("year", String)},
          ${each("has", (year) => `has_${year}`)},
          ${each("numerator", (year) => `x_${year}`)},
          ${each("denominator", (year) => denominatorIn(view, year))}
        from first_lines
      )
      where has
      order by region, initials, key, year`,
    values: [...values, most, ...view.bodies],
    shared,
    reads,
  };
};
