import type { Data } from "apache-arrow";

const decoder = new TextDecoder();

/** Up to here a text of plain letters is spelt out quicker than a decoder is called. */
const spelt = 40;

/** The text between two bytes, or null where some letter takes more than one of them. */
const spell = (bytes: Uint8Array, start: number, end: number): string | null => {
  if (end - start > spelt) return null;
  let text = "";
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte > 127) return null;
    text += String.fromCharCode(byte);
  }
  return text;
};

const isSame = (bytes: Uint8Array, [a, b]: readonly [number, number], length: number): boolean => {
  for (let i = 0; i < length; i++) if (bytes[a + i] !== bytes[b + i]) return false;
  return true;
};

/** The texts of a column; one that repeats the text before it is that text. */
export const readTexts = (data: Data): (string | null)[] => {
  const { length, nullCount, nullBitmap, offset } = data;
  const offsets = data.valueOffsets as Int32Array;
  const bytes = data.values as Uint8Array;
  const texts = new Array<string | null>(length);
  let last = { start: 0, length: 0, text: "" };
  for (let i = 0; i < length; i++) {
    const at = offset + i;
    if (nullCount > 0 && !(((nullBitmap[at >> 3] ?? 0) >> (at & 7)) & 1)) {
      texts[i] = null;
      continue;
    }
    const [start = 0, end = 0] = [offsets[i], offsets[i + 1]];
    if (end - start !== last.length || !isSame(bytes, [start, last.start], last.length)) {
      const text = spell(bytes, start, end) ?? decoder.decode(bytes.subarray(start, end));
      last = { start, length: end - start, text };
    }
    texts[i] = last.text;
  }
  return texts;
};
