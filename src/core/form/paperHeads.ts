import type { Text } from "../text.ts";
import type { Unit } from "./form.ts";
import type { PaperGroup } from "./paper.ts";

/** What a heading says: printed words in Chinese, a label in English. */
interface Heading {
  readonly label: Text;
  readonly printed: string;
  readonly unit?: Unit;
}

/** Units that the printed words name. */
const money: { readonly [unit in Unit]?: string } = { "wan-yuan": "10,000 yuan", yuan: "yuan" };

/** A heading in its place: the level it begins on, the levels it fills, the rows or columns it spans. */
export interface PaperHead {
  readonly words: Text;
  readonly level: number;
  readonly levels: number;
  readonly span: number;
}

export const wordsOf = ({ label, printed, unit }: Heading): Text => {
  const named = unit && money[unit];
  return { zh: printed, en: named ? `${label.en} (${named})` : label.en };
};

/**
 * The heads that begin at each row (or column): groups once, at the first of what they stand over, then its
 * own. Heads that have no group beside them reach over the levels of those that do.
 */
export const paperHeads = (
  entries: readonly (readonly [id: string, heading: Heading])[],
  groups: readonly PaperGroup[],
): readonly (readonly PaperHead[])[] => {
  const paths = entries.map(([id]) => groups.filter(({ of }) => of.includes(id)));
  const levels = 1 + Math.max(0, ...paths.map((path) => path.length));
  const spanOf = (group: PaperGroup): number => paths.filter((path) => path.includes(group)).length;
  return entries.map(([, heading], at) => {
    const path = paths[at] ?? [];
    const begun = path.flatMap((group, level): readonly PaperHead[] =>
      paths[at - 1]?.includes(group)
        ? []
        : [{ words: wordsOf(group), level, levels: 1, span: spanOf(group) }],
    );
    const own = {
      words: wordsOf(heading),
      level: path.length,
      levels: levels - path.length,
      span: 1,
    };
    return [...begun, own];
  });
};

/** How many levels of heads there are. */
export const depthOf = (heads: readonly (readonly PaperHead[])[]): number =>
  Math.max(0, ...heads.flat().map(({ level, levels }) => level + levels));
