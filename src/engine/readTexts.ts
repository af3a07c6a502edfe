import type { Data } from "apache-arrow";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** UTF-16 units of the letter that a byte of UTF-8 begins; none where it goes on with one. */
const unitsOf = (byte: number): number => {
  if ((byte & 0xc0) === 0x80) return 0;
  return byte < 0xf0 ? 1 : 2;
};

const isSame = (bytes: Uint8Array, [a, b]: readonly [number, number], length: number): boolean => {
  for (let i = 0; i < length; i++) if (bytes[a + i] !== bytes[b + i]) return false;
  return true;
};

/** Where each text ends in all of them decoded as one, in the order in which it is asked. */
const cutter = (bytes: Uint8Array, isPlain: boolean): ((to: number) => number) => {
  let [at, unit] = [0, 0];
  return (to) => {
    if (isPlain) return to;
    for (; at < to; at++) unit += unitsOf(bytes[at] ?? 0);
    return unit;
  };
};

/**
 * The texts of a column; one that repeats the text before it is that text. All are decoded as one and
 * cut: a text put together letter by letter keeps a piece for each, ten times the room of its letters.
 */
export const readTexts = (data: Data): (string | null)[] => {
  const { length, nullCount, nullBitmap, offset } = data;
  const offsets = data.valueOffsets as Int32Array;
  const first = offsets[0] ?? 0;
  const bytes = (data.values as Uint8Array).subarray(first, offsets[length]);
  const all = decoder.decode(bytes);
  const unitAt = cutter(bytes, all.length === bytes.length);
  const texts = new Array<string | null>(length);
  let last = { start: 0, length: 0, text: "" };
  for (let i = 0; i < length; i++) {
    const at = offset + i;
    if (nullCount > 0 && !(((nullBitmap[at >> 3] ?? 0) >> (at & 7)) & 1)) {
      texts[i] = null;
      continue;
    }
    const [start, end] = [(offsets[i] ?? 0) - first, (offsets[i + 1] ?? 0) - first];
    if (end - start !== last.length || !isSame(bytes, [start, last.start], last.length)) {
      last = { start, length: end - start, text: all.slice(unitAt(start), unitAt(end)) };
    }
    texts[i] = last.text;
  }
  return texts;
};
