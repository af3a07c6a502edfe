import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { CellId } from "#core/form/cells.ts";

export type Numbers = Readonly<Record<string, number | null>>;

/** Where the file prints the number of a cell. */
interface KnownCell {
  readonly id: CellId;
  readonly at: number;
  readonly printed: string;
}

/** A file of which it is known where it prints each cell; found by the order of its numbers, not by our reader. */
export interface KnownFile {
  readonly name: string;
  readonly numbers: Numbers;
  readonly cells: readonly KnownCell[];
  readonly text: string;
  readonly build: (text: string) => Uint8Array;
}

/** A byte a character: what is not a digit of the form stays as it is, in any encoding. */
const latin = true;

interface Carrier {
  readonly text: string;
  readonly cell: RegExp;
  readonly build: (text: string) => Uint8Array;
}

const inArchive = (bytes: Uint8Array, part: string, cell: RegExp): Carrier => {
  const files = unzipSync(bytes);
  return {
    text: strFromU8(files[part] ?? new Uint8Array(), latin),
    cell,
    build: (text) => zipSync({ ...files, [part]: strToU8(text, latin) }),
  };
};

const plain = (bytes: Uint8Array, cell: RegExp): Carrier => ({
  text: strFromU8(bytes, latin),
  cell,
  build: (text) => strToU8(text, latin),
});

const carrierOf = (name: string, bytes: Uint8Array): Carrier | undefined => {
  switch (name.split(".").at(-1) ?? "") {
    case "html":
      return plain(bytes, /<t[dh][^>]*>(.*?)<\/t[dh]>/gsu);
    case "txt":
      return plain(bytes, /([^|\t\n]+)/gu);
    case "docx":
      return inArchive(bytes, "word/document.xml", /<w:tc>(.*?)<\/w:tc>/gsu);
    case "xlsx":
      return inArchive(
        bytes,
        "xl/worksheets/sheet1.xml",
        /<c (?![^>]*t="s")[^>]*[^/]>(.*?)<\/c>/gsu,
      );
    default:
      return undefined;
  }
};

const number = /^\d+(?:\.\d+)?$/u;

/** The numbers in the cells of a file, in its order. */
const numbersIn = ({ text, cell }: Carrier): readonly Omit<KnownCell, "id">[] =>
  [...text.matchAll(cell)].flatMap((match) => {
    const [whole, inner = ""] = match;
    const printed = inner.replaceAll(/<[^>]*>/gu, "").trim();
    if (!number.test(printed)) return [];
    const within = new RegExp(`(?<=^|>)\\s*${printed.replace(".", "\\.")}\\s*(?=<|$)`, "u").exec(
      inner,
    );
    const at = match.index + whole.lastIndexOf(inner) + (within?.index ?? 0);
    return within ? [{ at: text.indexOf(printed, at), printed }] : [];
  });

/** A file is known if it prints the expected numbers in the order of the form, one right after the other. */
export const knownFile = (
  name: string,
  bytes: Uint8Array,
  numbers: Numbers,
): KnownFile | undefined => {
  const carrier = carrierOf(name, bytes);
  if (!carrier) return undefined;
  const expected = Object.entries(numbers).filter(
    (each): each is [CellId, number] => each[1] !== null && !each[0].startsWith("narrative"),
  );
  const found = numbersIn(carrier);
  const start = found.findIndex((_, from) =>
    expected.every(([, value], i) => Number(found[from + i]?.printed) === value),
  );
  if (start < 0 || expected.length === 0) return undefined;
  const cells = expected.flatMap(([id], i) => {
    const each = found[start + i];
    return each ? [{ id, ...each }] : [];
  });
  return { name, numbers, cells, text: carrier.text, build: carrier.build };
};
