/** A value as SQL writes it, for a text that readers take away; quotes are doubled, numbers are finite. */
export const literal = (value: string | number): string => {
  if (typeof value === "string") return `'${value.replaceAll("'", "''")}'`;
  if (!Number.isFinite(value)) throw new Error(`not a number that SQL can write: ${value}`);
  return String(value);
};
