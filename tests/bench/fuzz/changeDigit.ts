import type { CellId } from "#core/form/cells.ts";
import type { KnownFile, Numbers } from "./knownFile.ts";
import type { Draw } from "./mutations.ts";

export interface ChangedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly changed: CellId;
  /** What the file prints now. */
  readonly numbers: Numbers;
}

/** The file with one digit of one cell changed, and what it now says. */
export const changeDigit = (file: KnownFile, draw: Draw): ChangedFile => {
  const cell = file.cells[draw(file.cells.length)]!;
  const digits = [...cell.printed.matchAll(/\d/gu)];
  const digit = digits[draw(digits.length)]!;
  const other = `${(Number(digit[0]) + 1 + draw(9)) % 10}`;
  const printed = `${cell.printed.slice(0, digit.index)}${other}${cell.printed.slice(digit.index + 1)}`;
  const text = `${file.text.slice(0, cell.at)}${printed}${file.text.slice(cell.at + printed.length)}`;
  return {
    name: file.name,
    bytes: file.build(text),
    changed: cell.id,
    numbers: { ...file.numbers, [cell.id]: Number(printed) },
  };
};
