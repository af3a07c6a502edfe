import { fillLine } from "./fillLine.ts";
import type { Found, Printing } from "./fillRows.ts";
import { toPieces } from "./pieces.ts";
import { pickValues } from "./pickValues.ts";
import type { Section } from "./sections.ts";
import { splitRow } from "./splitRow.ts";
import { vocabulary } from "./vocabulary.ts";

const labels = vocabulary["handling-fees"];
const { blocks } = labels;

/** The table on its side: each row is a heading and its number. */
const fillUpright = ({ rows }: Section): Printing => {
  const [block] = blocks;
  const found = rows.flatMap((printed): readonly Found[] => {
    const row = splitRow(printed, { rows: labels.rows, columns: [{ key: "", text: "" }] });
    const fits = block?.columns.fit(row.label?.label ?? "");
    const [column] = [...(fits ?? [])].toSorted(([, one], [, other]) => other - one)[0] ?? [];
    if (!block || column === undefined) return [];
    const heading = row.label?.cell.text ?? "";
    const [pick] = pickValues(row, [{ key: column, text: heading }], "after");
    return pick ? [{ block, row: "", column, pick, heading }] : [];
  });
  return { found, extraRows: [] };
};

/** The table of handling fees, in part 六 or on its own. */
export const fillFees = (sections: readonly Section[]): readonly Printing[] => [
  ...fillLine(
    toPieces(
      sections.filter(({ headings }) => headings.length > 0),
      labels,
    ).map((piece) => ({
      ...piece,
      columns: piece.columns.map((column) => ({
        ...column,
        key: column.key === undefined ? undefined : `.${column.key}`,
      })),
    })),
  ),
  ...sections.filter(({ headings }) => headings.length === 0).map(fillUpright),
];
