type Printed = string | number | boolean | null;

const field = (value: Printed): string => {
  const text = value === null ? "" : String(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows as CSV lines with a head, for another program to read: nothing is rounded, nothing added. */
export const csvLines = <Row extends object>(
  columns: readonly (keyof Row & string)[],
  rows: readonly Row[],
): readonly string[] => [
  columns.map(field).join(","),
  ...rows.map((row) => columns.map((column) => field(row[column] as Printed)).join(",")),
];
