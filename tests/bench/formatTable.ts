import { isKept, type Measurement } from "./measurement.ts";

const printed = (value: number) =>
  value.toLocaleString("en", { maximumFractionDigits: value < 10 ? 2 : 0 });

const budget = ({ atMost, atLeast }: Measurement) => {
  if (atMost !== undefined) return `≤ ${printed(atMost)}`;
  return atLeast === undefined ? "" : `≥ ${printed(atLeast)}`;
};

/** The measurements as a Markdown table that also reads well in a terminal. */
export const formatTable = (measurements: readonly Measurement[]): string => {
  const rows = [
    ["what", "measured", "unit", "budget", "kept"],
    ...measurements.map((measurement) => [
      measurement.what,
      printed(measurement.value),
      measurement.unit,
      budget(measurement),
      isKept(measurement) ? "yes" : "no",
    ]),
  ];
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const [head, ...body] = rows.map(
    (row) => `| ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join(" | ")} |`,
  );
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [head, rule, ...body].join("\n");
};
