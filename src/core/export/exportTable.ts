import type { Language, Text } from "../text.ts";
import { noFigure } from "../format/noValue.ts";

/** What a column of a file holds; a share is a number of 0…1. */
export type ExportType = "text" | "number" | "share";

export type ExportValue = string | number | null;

export interface ExportColumn {
  /** The name in files that programs read. */
  readonly id: string;
  /** The name in files that people read. */
  readonly label: string;
  readonly type: ExportType;
}

/** A table on its way into a file: what is on screen, with a state beside numbers that may be missing. */
export interface ExportTable {
  readonly title: string;
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly (readonly ExportValue[])[];
}

/** A column as a page knows it. */
export interface ShownColumn<Row> {
  readonly id: string;
  readonly label: string;
  readonly value: (row: Row) => ExportValue;
  /** Why there is no value. */
  readonly blank?: (row: Row) => string;
  readonly isNumber?: boolean;
  readonly isShare?: boolean;
}

const stateWords = {
  value: { zh: "有数字", en: "value" },
  zero: { zh: "零", en: "zero" },
  blank: noFigure,
} as const satisfies Record<string, Text>;

export const simulatedWords: Text = { zh: "模拟数据", en: "Simulated data" };

/** A value that no file format can hold is none. */
const valueOf = (value: ExportValue): ExportValue =>
  typeof value === "number" && !Number.isFinite(value) ? null : value;

const typeOf = <Row>(column: ShownColumn<Row>, values: readonly ExportValue[]): ExportType => {
  const isNumeric = values.every((value) => typeof value !== "string");
  const isNumber = column.isNumber === true || values.some((value) => value !== null);
  if (!isNumeric || !isNumber) return "text";
  return column.isShare ? "share" : "number";
};

interface Filling<Row> {
  readonly rows: readonly Row[];
  readonly language: Language;
  /** Whether some column of the table gives reasons; then those without need none of their own. */
  readonly isExplained: boolean;
}

interface Filled {
  readonly column: ExportColumn;
  readonly values: readonly ExportValue[];
}

const asTyped = (type: ExportType, values: readonly ExportValue[]): readonly ExportValue[] =>
  type === "text" ? values.map((value) => (value === null ? null : String(value))) : values;

/** A number beside its state: a zero is said to be one, and a gap says why it is one. */
const filledOf = <Row>(
  column: ShownColumn<Row>,
  { rows, language, isExplained }: Filling<Row>,
): readonly Filled[] => {
  const values = rows.map((row) => valueOf(column.value(row)));
  const type = typeOf(column, values);
  const { id, label, blank } = column;
  const own = { column: { id, label, type }, values: asTyped(type, values) };
  const hasGap = values.includes(null);
  const hasState = blank ? type !== "text" || hasGap : type !== "text" && hasGap && !isExplained;
  if (!hasState) return [own];
  const stateOf = (row: Row, value: ExportValue): string => {
    if (value === null) {
      const reason = blank?.(row).trim() ?? "";
      return reason === "" ? stateWords.blank[language] : reason;
    }
    return stateWords[value === 0 ? "zero" : "value"][language];
  };
  const words = { zh: `${label}（状态）`, en: `${label} (state)` };
  return [
    own,
    {
      column: { id: `${id}_state`, label: words[language], type: "text" },
      values: rows.map((row, at) => stateOf(row, values[at] ?? null)),
    },
  ];
};

/** Names that are there already get a number. */
const distinct = (names: readonly string[]): readonly string[] => {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${name} ${count}`;
    taken.add(free.toLowerCase());
    return free;
  });
};

interface ExportWords {
  readonly title: string;
  readonly language: Language;
  /** 模拟数据: every row says so, wherever it is copied to. */
  readonly isSimulated: boolean;
}

/** What stands on screen, as a table for files: raw values, never rounded ones. */
export const exportTable = <Row>(
  columns: readonly ShownColumn<Row>[],
  rows: readonly Row[],
  { title, language, isSimulated }: ExportWords,
): ExportTable => {
  const mark = simulatedWords[language];
  const marked: readonly ShownColumn<Row>[] = isSimulated
    ? [...columns, { id: "simulated", label: mark, value: () => mark }]
    : columns;
  const isExplained = columns.some(({ blank }) => blank !== undefined);
  const filling = { rows, language, isExplained };
  const filled = marked.flatMap((column) => filledOf(column, filling));
  const ids = distinct(filled.map(({ column }) => column.id));
  const labels = distinct(filled.map(({ column }) => column.label || column.id));
  return {
    title,
    columns: filled.map(({ column }, at) => ({
      ...column,
      id: ids[at] ?? column.id,
      label: labels[at] ?? column.label,
    })),
    rows: rows.map((_, row) => filled.map(({ values }) => values[row] ?? null)),
  };
};
