import type { Text } from "../text.ts";

/** The two national forms: the trial form for 2019–2020 and the form in force for 2021 on. */
export type Format = "2019" | "2021";

/** The first year of the form in force, which counts some things otherwise than the trial form. */
export const formatBreak = 2021;

/** Whether table 三 prints 其他处理 as one row (23 outcome rows) or three (25). */
export type Layout = "23" | "25";

export type Unit =
  | "documents"
  | "decisions"
  | "items"
  | "requests"
  | "cases"
  | "notices"
  | "wan-yuan"
  | "yuan"
  | "printed";

export interface Row {
  readonly label: Text;
  /** The row heading as the national form prints it. */
  readonly printed: string;
  readonly help: Text;
  /** The article of the 政府信息公开条例 the row rests on. */
  readonly article: string;
  /** The only layout that prints this row; absent when both do. */
  readonly layout?: Layout;
}

export interface Column {
  readonly label: Text;
  readonly printed: string;
  readonly unit: Unit;
  /** Whether the column may hold a negative number. */
  readonly signed?: true;
  /** Whether the column may hold decimals: money only. */
  readonly decimal?: true;
}

/** Rows that share their columns. A table with a single unnamed row calls it "". */
export interface Block<R extends string = string, C extends string = string> {
  readonly rows: Readonly<Record<R, Row>>;
  readonly columns: Readonly<Record<C, Column>>;
}

export interface Table {
  readonly label: Text;
  /** The part of the report that holds the table. */
  readonly part: Text;
  readonly formats: readonly Format[];
  /** Whether a complete report may leave the table out. */
  readonly optional?: true;
  readonly blocks: readonly Block[];
}

export const block = <R extends string, C extends string>(
  rows: Readonly<Record<R, Row>>,
  columns: Readonly<Record<C, Column>>,
): Block<R, C> => ({ rows, columns });
