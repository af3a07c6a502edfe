import { align } from "./align.ts";
import type { Fit, LabelIndex } from "./labelIndex.ts";
import type { SplitRow } from "./splitRow.ts";
import { groupLabels, sharedLabels } from "./vocabulary.ts";

export interface MatchedRows {
  /** For each row the key of the form's row, if it is one; rows with one label have one key. */
  readonly keys: readonly (string | undefined)[];
  /** Rows of the form that some row stands for, by its place between others, but not by its label. */
  readonly doubtful: ReadonlyMap<string, SplitRow>;
}

const nothing: Fit<string> = new Map();

const groups = [...groupLabels, ...sharedLabels];

/** （六）其他处理3.其他: a short label tells its row with its group before it, too. */
const withoutGroup = (label: string, index: LabelIndex<string>): string => {
  const rests = groups
    .filter((group) => label.length > group.length && label.includes(group))
    .map((group) => label.slice(label.lastIndexOf(group) + group.length).replace(/^\d+/u, ""));
  return rests.find((rest) => index.has(rest)) ?? label;
};

/** 不予公开 is a group and, but for one character, the row 予以公开. */
const fitOf = (label: string, index: LabelIndex<string>): Fit<string> =>
  groupLabels.has(label)
    ? nothing
    : index.fit(index.has(label) ? label : withoutGroup(label, index));

const scoreOf = (fit: Fit<string>, key: string | undefined): number =>
  key === undefined ? 0 : (fit.get(key) ?? 0);

/** 总计 and 其他 stand in many tables: out of their order they prove nothing. */
const isTelling = (label: string): boolean => label.length > 3;

const hasNumbers = ({ values }: SplitRow): boolean =>
  values.some(({ nature }) => nature === "value");

/**
 * Rows whose label is the very label of a row of the form, though they stand out of order, or for
 * the second time.
 */
const takeStrays = (
  rows: readonly SplitRow[],
  keys: readonly (string | undefined)[],
  fits: readonly Fit<string>[],
): readonly (string | undefined)[] => {
  const used = new Set(keys);
  return keys.map((key, i) => {
    const fit = fits[i];
    const row = rows[i];
    if (key !== undefined || !fit || !row || !hasNumbers(row)) return key;
    const [stray] = [...fit].find(([, score]) => score === 1) ?? [];
    return used.has(stray) || isTelling(row.label?.label ?? "") ? stray : undefined;
  });
};

/** Unknown rows that fill the gap between two known ones exactly: they may be the missing rows. */
const findDoubtful = (
  rows: readonly SplitRow[],
  keys: readonly (string | undefined)[],
  order: readonly string[],
): ReadonlyMap<string, SplitRow> => {
  const doubtful = new Map<string, SplitRow>();
  let strangers: SplitRow[] = [];
  let last = -1;
  const settle = (next: number): void => {
    const missing = order.slice(last + 1, next).filter((key) => !keys.includes(key));
    if (last >= 0 && missing.length > 0 && missing.length === strangers.length) {
      missing.forEach((key, i) => doubtful.set(key, strangers[i] as SplitRow));
    }
  };
  rows.forEach((row, i) => {
    const key = keys[i];
    if (key === undefined) {
      if (hasNumbers(row)) strangers.push(row);
      return;
    }
    settle(order.indexOf(key));
    last = order.indexOf(key);
    strangers = [];
  });
  return doubtful;
};

/** Which rows of the form the rows of a table are, by their labels and their order. */
export const matchRows = (rows: readonly SplitRow[], index: LabelIndex<string>): MatchedRows => {
  const fits = rows.map(({ label }) => fitOf(label?.label ?? "", index));
  const pairs = align(rows.length, index.keys.length, (row, target) =>
    scoreOf(fits[row] ?? nothing, index.keys[target]),
  );
  const inOrder = pairs.map((target) => (target === undefined ? undefined : index.keys[target]));
  const keys = takeStrays(rows, inOrder, fits);
  return { keys, doubtful: findDoubtful(rows, keys, index.keys) };
};
