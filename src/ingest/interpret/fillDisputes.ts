import type { Columns } from "./columns.ts";
import { fillLine } from "./fillLine.ts";
import { fillRows, type Printing } from "./fillRows.ts";
import { type HeadingColumn, headingColumns } from "./headingColumns.ts";
import type { LabelIndex } from "./labelIndex.ts";
import { type Piece, placedColumns, toPieces } from "./pieces.ts";
import { ownLabels } from "./printedRow.ts";
import type { Section } from "./sections.ts";
import { splitRow } from "./splitRow.ts";
import { vocabulary } from "./vocabulary.ts";

const { rows: kinds, blocks } = vocabulary.disputes;

const bestKey = (label: string, index: LabelIndex<string>): string | undefined => {
  const [best] = [...index.fit(label)].toSorted(([, one], [, other]) => other - one);
  return best?.[0];
};

const labelsOf = ({ headings }: Section): readonly string[] => headings.flatMap(ownLabels);

const hasKinds = (section: Section): boolean => labelsOf(section).some(kinds.has);

/** The headings tell the kind above and the result below: 行政复议 over 结果维持. */
const columnsByPath = (headings: readonly HeadingColumn[], results: LabelIndex<string>): Columns =>
  headings.flatMap(({ path, text, from, to }) => {
    const kind = path.map((label) => bestKey(label, kinds)).findLast((key) => key !== undefined);
    const result = [path.at(-1), path.slice(-2).join("")]
      .map((label) => bestKey(label ?? "", results))
      .find((key) => key !== undefined);
    if (kind === undefined || result === undefined) return [];
    return [{ key: `${kind}.${result}`, text, span: { from, to } }];
  });

/** Where only the order is known, as many results as kinds call for stand in the order of the form. */
const columnsByCount = (section: Section, results: LabelIndex<string>): Columns => {
  const labels = labelsOf(section);
  const printed = kinds.keys.filter((kind) =>
    labels.some((label) => bestKey(label, kinds) === kind),
  );
  const count = labels.filter((label) => bestKey(label, results) !== undefined).length;
  if (count !== printed.length * results.keys.length) return [];
  return printed.flatMap((kind) =>
    results.keys.map((result) => ({ key: `${kind}.${result}`, text: "" })),
  );
};

const isDistinct = (columns: Columns): boolean =>
  new Set(columns.map(({ key }) => key)).size === columns.length;

const toPiece = (section: Section): readonly Piece[] => {
  const [block] = blocks;
  if (!block) return [];
  const isAligned = section.headings.every(({ grid }) => grid.aligned);
  const byPath = isAligned ? columnsByPath(headingColumns(section.headings), block.columns) : [];
  const isTold = byPath.length >= block.columns.keys.length && isDistinct(byPath);
  const columns = isTold ? placedColumns(section, byPath) : columnsByCount(section, block.columns);
  const rows = section.rows.map((row) => splitRow(row, columns));
  return columns.length > 0 ? [{ block, columns, rows, padding: "unknown" }] : [];
};

/** Table 四: its fifteen numbers stand in one row, or in a row for each kind of dispute. */
export const fillDisputes = (sections: readonly Section[]): readonly Printing[] => [
  ...fillLine(sections.filter(hasKinds).flatMap(toPiece)),
  ...fillRows(
    toPieces(
      sections.filter((section) => !hasKinds(section)),
      blocks,
    ),
    kinds,
  ),
];
