import type { Query, Value } from "./query.ts";

/** Quoted text, quoted names and comments, in which a question mark is no place for a value. */
const token = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\?/gu;

const literal = (value: Value): string => {
  if (typeof value === "string") return `'${value.replaceAll("\u0000", "").replaceAll("'", "''")}'`;
  return value === null ? "null" : String(value);
};

/** A question as one statement that can be pasted: values in their places, quoted so that they stay values. */
export const inlineValues = ({ sql, values }: Query<unknown>): string => {
  const waiting = [...values];
  return sql
    .replaceAll(/^ {6}/gmu, "")
    .trim()
    .replaceAll(token, (found) => (found === "?" ? literal(waiting.shift() ?? null) : found));
};
