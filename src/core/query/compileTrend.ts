import { clear, span, width } from "../statistics/trend.ts";
import { double, type Ends } from "./compileInterval.ts";

/** Five consecutive years of a line: its values and their intervals, as SQL. */
export type TrendColumns = readonly (Ends & { readonly value: string })[];

/** A select with further columns; what a column rests on is worked out one select further in. */
const withColumns = (from: string, columns: Readonly<Record<string, string>>): string => `
        select *, ${Object.entries(columns)
          .map(([name, sql]) => `${sql} as ${name}`)
          .join(", ")}
        from (${from})`;

const places = Array.from({ length: span }, (_, at) => at + 1);

type Places = readonly number[];

const sum = (of: Places, term: (at: number) => string): string =>
  `(${of.map((at) => `${term(at)} / variance_${at}`).join(" + ")})`;

const product = (sql: string): string => `(${sql}) * (${sql})`;

const weight = (of: Places) => sum(of, () => "1");
const meanX = (of: Places) => `(${sum(of, (at) => double(at))} / ${weight(of)})`;
const meanY = (of: Places) => `(${sum(of, (at) => `y_${at}`)} / ${weight(of)})`;

/** The sign of a slope without one of the years, which is that of what its denominator divides. */
const signWithout = (left: number): string => {
  const others = places.filter((at) => at !== left);
  const [x, y] = [meanX(others), meanY(others)];
  return `sign(${sum(others, (at) => `(${at} - ${x}) * (y_${at} - ${y})`)})`;
};

const keepsItsSign = places.map((at) => `${signWithout(at)} = sign(slope)`).join(" and ");

const isDetermined = ["mean_y - slope * mean_x", "slope_error", "chi_squared", "residual"]
  .map((sql) => `isfinite(${sql})`)
  .join(" and ");

/**
 * `trend` of five consecutive years in the arithmetic of `wls`, in its order: the columns `direction` and `slope`
 * beside those of a select.
 */
export const compileTrend = (from: string, years: TrendColumns): string => {
  const each = (name: string, sql: (year: Ends & { value: string }, at: number) => string) =>
    Object.fromEntries(years.map((year, i) => [`${name}_${i + 1}`, sql(year, i + 1)]));
  const measured = withColumns(from, {
    ...each("y", ({ value }) => value),
    ...each("lower", ({ lower }) => lower),
    ...each("upper", ({ upper }) => upper),
  });
  const errors = withColumns(
    measured,
    each("error", (_, at) => {
      const reach = `(upper_${at} - lower_${at})`;
      return `case when upper_${at} > lower_${at} then ${reach} / ${double(width)} end`;
    }),
  );
  const variances = withColumns(
    errors,
    each("variance", (_, at) => `error_${at} * error_${at}`),
  );
  const means = withColumns(variances, { mean_x: meanX(places), mean_y: meanY(places) });
  const squares = withColumns(means, {
    xx: sum(places, (at) => product(`${at} - mean_x`)),
    xy: sum(places, (at) => `(${at} - mean_x) * (y_${at} - mean_y)`),
  });
  const lines = withColumns(squares, { slope: "xy / xx", slope_error: "1 / sqrt(xx)" });
  const fits = withColumns(lines, {
    chi_squared: "slope * slope * xx",
    residual: sum(places, (at) => product(`y_${at} - mean_y - slope * (${at} - mean_x)`)),
  });
  const strengths = withColumns(fits, {
    strength: `chi_squared / greatest(1, residual / ${double(span - 2)})`,
    is_determined: `coalesce(${isDetermined}, false)`,
  });
  return withColumns(strengths, {
    direction: `case
          when not is_determined then 'unknown'
          when strength <= ${double(clear)} then 'none'
          when not (${keepsItsSign}) then 'none'
          when slope > 0 then 'rising'
          else 'falling'
        end`,
  });
};
