import { type CellId, cellOf } from "../form/cells.ts";
import { formatList } from "../format/format.ts";
import type { CellState } from "../query/bodyForms.ts";
import type { Language } from "../text.ts";
import { cellMark, cellWords } from "./cellWords.ts";

/** What a cell of the printed form shows. */
export interface ShownCell {
  readonly id: CellId;
  readonly state: CellState;
  /** Numbers of the notes it carries. */
  readonly notes: readonly number[];
}

const commas = { zh: "，", en: ", " };
const colons = { zh: "：", en: ": " };

const seeNotes = (notes: readonly number[], language: Language): string => {
  const list = formatList(notes.map(String), language);
  return { zh: `不能相互吻合，见注 ${list}`, en: `does not add up, see note ${list}` }[language];
};

/** The marks of the notes that a cell carries: ※1,2. */
export const noteMarks = (notes: readonly number[]): string =>
  notes.length > 0 ? ` ※${notes.join(",")}` : "";

/** Where a cell stands, what it says and what that leaves unsaid, for those who do not see its heads. */
export const cellLabel = ({ id, state, notes }: ShownCell, language: Language): string => {
  const { rowOf, columnOf, row } = cellOf(id);
  const place = [...(row === "" ? [] : [rowOf.label]), columnOf.label]
    .map((label) => label[language])
    .join(commas[language]);
  const parts = [
    `${cellMark(state)[language]}${noteMarks(notes)}`,
    ...(state.kind === "number" ? [] : [cellWords(state)[language]]),
    ...(notes.length > 0 ? [seeNotes(notes, language)] : []),
  ];
  return `${place}${colons[language]}${parts.join(commas[language])}`;
};
