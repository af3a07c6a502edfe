import type { Columns } from "./columns.ts";
import { fillLine } from "./fillLine.ts";
import { fillRows, type Printing } from "./fillRows.ts";
import { headingColumns } from "./headingColumns.ts";
import { hasResults, isRestOfHeadings } from "./headingTable.ts";
import type { LabelIndex } from "./labelIndex.ts";
import { type Piece, pieceOf, toPieces } from "./pieces.ts";
import type { Section } from "./sections.ts";
import { holdsStrayNumber } from "./strayNumber.ts";
import { vocabulary } from "./vocabulary.ts";

const { rows: kinds, blocks } = vocabulary.disputes;

const bestOf = (labels: readonly string[], index: LabelIndex<string>): string | undefined => {
  const fits = labels.flatMap((label) => [...index.fit(label)]);
  const [best] = fits.toSorted(([, one], [, other]) => other - one);
  return best?.[0];
};

const bestKey = (label: string, index: LabelIndex<string>): string | undefined =>
  bestOf([label], index);

const headingLabels = ({ headings }: Section): readonly string[] =>
  headings.flatMap(({ labels }) => labels);

const isKind = (label: string): boolean => kinds.fit(label).size > 0;

/** A kind that stands as a line of text right above its table heads all of it, if no heading does. */
const captionOf = (section: Section): readonly string[] =>
  isKind(section.caption) && !headingLabels(section).some(isKind) ? [section.caption] : [];

const labelsOf = (section: Section): readonly string[] => [
  ...captionOf(section),
  ...headingLabels(section),
];

const hasKinds = (section: Section): boolean => labelsOf(section).some(isKind);

const isDistinct = (columns: Columns): boolean =>
  new Set(columns.map(({ key }) => key)).size === columns.length;

/** The headings tell the kind above and the result below: 行政复议 over 结果维持. */
const columnsByPath = (section: Section, results: LabelIndex<string>): Columns => {
  const columns = headingColumns(section.headings).flatMap(({ path, text, from, to }) => {
    const kind = [...captionOf(section), ...path]
      .map((label) => bestKey(label, kinds))
      .findLast((key) => key !== undefined);
    const result = bestOf([path.at(-1) ?? "", path.slice(-2).join("")], results);
    if (result === undefined) return [];
    const key = kind === undefined ? undefined : `${kind}.${result}`;
    return [{ key, text, span: { from, to } }];
  });
  const isTold = columns.every(({ key }) => key !== undefined) && isDistinct(columns);
  return isTold ? columns : [];
};

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

const toPiece = (section: Section): readonly Piece[] => {
  const [block] = blocks;
  if (!block) return [];
  const isAligned = section.headings.every(({ grid }) => grid.aligned);
  const byPath = isAligned ? columnsByPath(section, block.columns) : [];
  const columns = byPath.length > 0 ? byPath : columnsByCount(section, block.columns);
  const isBroken = section.headings.some(({ cells }) =>
    cells.some(({ cell }) => holdsStrayNumber(cell.text)),
  );
  return columns.length > 0 ? [pieceOf(section, kinds, { block, columns, isBroken })] : [];
};

/** Kinds above, results as labels of rows: the table on its side. */
const isUpright = (section: Section): boolean =>
  hasKinds(section) &&
  !section.headings.some((row) => hasResults(row) || isRestOfHeadings(row, "disputes"));

const fillUpright = (sections: readonly Section[]): readonly Printing[] => {
  const [block] = blocks;
  if (!block) return [];
  const labels = { rows: block.columns, blocks: [{ ...block, columns: kinds }] };
  const pieces = toPieces(sections, labels);
  return fillRows(pieces, block.columns).map((printing) => ({
    ...printing,
    found: printing.found.map((each) => ({ ...each, row: each.column, column: each.row })),
  }));
};

/** Table 四: its fifteen numbers stand in one row, or in a row for each kind of dispute. */
export const fillDisputes = (sections: readonly Section[]): readonly Printing[] => {
  const upright = sections.filter(isUpright);
  const inLine = sections.filter((section) => hasKinds(section) && !isUpright(section));
  const inRows = sections.filter((section) => !hasKinds(section));
  return [
    ...fillLine(inLine.flatMap(toPiece)),
    ...fillRows(toPieces(inRows, vocabulary.disputes), kinds),
    ...fillUpright(upright),
  ];
};
