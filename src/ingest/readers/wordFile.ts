import { Refusal } from "./faults.ts";

/** The parts of a Word 97 file that say what its main text is. */
export interface WordFile {
  readonly main: DataView;
  readonly table: DataView;
  /** Properties too long for their page lie here. */
  readonly data: DataView;
}

/** A stretch of text that lies in one place of the file, in one of two encodings. */
export interface TextPiece {
  readonly length: number;
  readonly offset: number;
  readonly isWide: boolean;
}

const word97 = 0xc1;
const encryptedFlag = 0x01_00;
const secondTableFlag = 0x02_00;

/** Places in the file's head: [MS-DOC] 2.5, FibBase and FibRgFcLcb97. */
const places = {
  version: 2,
  flags: 10,
  mainLength: 76,
  paragraphs: 258,
  pieces: 418,
} as const;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const part = (view: DataView, start: number, length: number): DataView =>
  new DataView(view.buffer, view.byteOffset + start, length);

export const openWordFile = (streams: ReadonlyMap<string, () => Uint8Array>): WordFile => {
  const main = viewOf(streams.get("WordDocument")?.() ?? new Uint8Array());
  const flags = main.getUint16(places.flags, true);
  if ((flags & encryptedFlag) !== 0) throw new Refusal("encrypted");
  if (main.getUint16(places.version, true) < word97) throw new Refusal("unsupported");
  const table = streams.get((flags & secondTableFlag) === 0 ? "0Table" : "1Table");
  if (!table) throw new Refusal("damaged");
  const data = viewOf(streams.get("Data")?.() ?? new Uint8Array());
  return { main, table: viewOf(table()), data };
};

const propertyChanges = 1;
const pieceTable = 2;

/** The pieces of the main text in order; foot notes and headers come behind it. */
export const readPieces = ({ main, table }: WordFile): readonly TextPiece[] => {
  let at = main.getUint32(places.pieces, true);
  while (table.getUint8(at) === propertyChanges) at += 3 + table.getUint16(at + 1, true);
  if (table.getUint8(at) !== pieceTable) throw new Refusal("damaged");
  const count = Math.floor((table.getUint32(at + 1, true) - 4) / 12);
  const starts = at + 5;
  const descriptors = starts + (count + 1) * 4;
  const end = main.getUint32(places.mainLength, true);
  const pieces: TextPiece[] = [];
  for (let index = 0; index < count; index += 1) {
    const from = table.getUint32(starts + index * 4, true);
    const to = Math.min(table.getUint32(starts + index * 4 + 4, true), end);
    const place = table.getUint32(descriptors + index * 8 + 2, true);
    const isWide = (place & 0x40_00_00_00) === 0;
    const offset = isWide ? place : (place & 0x3f_ff_ff_ff) / 2;
    if (to > from) pieces.push({ length: to - from, offset, isWide });
  }
  return pieces;
};

/** The properties of the paragraphs whose text lies between two offsets of the file. */
export interface PropertyRun {
  readonly from: number;
  readonly to: number;
  /** A list of changes to the style, each a code and an operand. */
  readonly changes: DataView;
}

const pageBytes = 512;
const runBytes = 13;
const nothing = new DataView(new ArrayBuffer(0));

const elsewhere: readonly number[] = [0x66_45, 0x66_46];

const followChanges = (changes: DataView, data: DataView): DataView => {
  if (changes.byteLength < 6 || !elsewhere.includes(changes.getUint16(0, true))) return changes;
  const at = changes.getUint32(2, true);
  return part(data, at + 2, data.getUint16(at, true));
};

const readChanges = ({ main, data }: WordFile, page: number, word: number): DataView => {
  if (word === 0) return nothing;
  const at = page + word * 2;
  const half = main.getUint8(at);
  const start = half === 0 ? at + 2 : at + 1;
  const length = half === 0 ? main.getUint8(at + 1) * 2 : half * 2 - 1;
  return followChanges(part(main, start + 2, Math.max(0, length - 2)), data);
};

/** All paragraph properties of the file, in the order of its offsets. */
export const readPropertyRuns = (file: WordFile): readonly PropertyRun[] => {
  const { main, table } = file;
  const at = main.getUint32(places.paragraphs, true);
  const count = Math.floor((main.getUint32(places.paragraphs + 4, true) - 4) / 8);
  const runs: PropertyRun[] = [];
  for (let index = 0; index < count; index += 1) {
    const number = table.getUint32(at + (count + 1) * 4 + index * 4, true) & 0x3f_ff_ff;
    const page = number * pageBytes;
    const held = main.getUint8(page + pageBytes - 1);
    for (let run = 0; run < held; run += 1) {
      const word = main.getUint8(page + (held + 1) * 4 + run * runBytes);
      runs.push({
        from: main.getUint32(page + run * 4, true),
        to: main.getUint32(page + run * 4 + 4, true),
        changes: readChanges(file, page, word),
      });
    }
  }
  return runs.toSorted((a, b) => a.from - b.from);
};
