import { Inflate } from "fflate";
import { decodeText } from "./decode.ts";
import { Refusal } from "./faults.ts";
import type { Allowance } from "./limits.ts";

export interface ZipEntry {
  readonly name: string;
  readonly read: () => Uint8Array;
}

const endSignature = 0x06_05_4b_50;
const entrySignature = 0x02_01_4b_50;
const localSignature = 0x04_03_4b_50;
const endLength = 22;
const longestComment = 65_535;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const findEnd = (view: DataView): number => {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw new Refusal("damaged");
};

/** Compressed bytes go in by small parts, so that a bomb is noticed before it goes off. */
const inflate = (packed: Uint8Array, allowance: Allowance): Uint8Array => {
  const step = 16_384;
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((part) => {
    allowance.spendInflatedBytes(part.length);
    length += part.length;
    parts.push(part);
  });
  for (let start = 0; start < packed.length; start += step) {
    allowance.checkTime();
    stream.push(packed.subarray(start, start + step), start + step >= packed.length);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

interface Packed {
  readonly encrypted: boolean;
  readonly method: number;
  readonly size: number;
  readonly offset: number;
}

const readPacked = (bytes: Uint8Array, entry: Packed, allowance: Allowance): Uint8Array => {
  if (entry.encrypted) throw new Refusal("encrypted");
  const view = viewOf(bytes);
  if (view.getUint32(entry.offset, true) !== localSignature) throw new Refusal("damaged");
  const nameLength = view.getUint16(entry.offset + 26, true);
  const start = entry.offset + 30 + nameLength + view.getUint16(entry.offset + 28, true);
  if (start + entry.size > bytes.length) throw new Refusal("damaged");
  const packed = bytes.subarray(start, start + entry.size);
  switch (entry.method) {
    case 0:
      allowance.spendInflatedBytes(packed.length);
      return packed;
    case 8:
      return inflate(packed, allowance);
    default:
      throw new Refusal("unsupported");
  }
};

/**
 * The files of a zip, unpacked when asked for. Read by hand because names without the UTF-8 flag
 * are GBK in China, and because no library stops a bomb while it inflates.
 */
export const openZip = (bytes: Uint8Array, allowance: Allowance): readonly ZipEntry[] => {
  const view = viewOf(bytes);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > allowance.limits.entries) throw new Refusal("too-complex");
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== entrySignature) throw new Refusal("damaged");
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const packed: Packed = {
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    };
    const name = decodeText(bytes.subarray(at + 46, nameEnd));
    entries.push({ name, read: () => readPacked(bytes, packed, allowance) });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
};
