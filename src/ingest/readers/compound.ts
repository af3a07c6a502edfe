import { Refusal } from "./faults.ts";

const endOfChain = 0xff_ff_ff_fa;
const noEntry = 0xff_ff_ff_ff;
const entryBytes = 128;
const streamKind = 2;

interface Entry {
  readonly name: string;
  readonly kind: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** Sectors of one size and the table that chains them into streams. */
interface Sectors {
  readonly size: number;
  readonly at: (sector: number) => Uint8Array;
  readonly next: (sector: number) => number;
  readonly count: number;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const follow = (sectors: Sectors, start: number): Uint8Array => {
  const chain: Uint8Array[] = [];
  for (let sector = start; sector < endOfChain; sector = sectors.next(sector)) {
    if (chain.length > sectors.count) throw new Refusal("damaged");
    chain.push(sectors.at(sector));
  }
  const whole = new Uint8Array(chain.length * sectors.size);
  chain.forEach((part, index) => whole.set(part, index * sectors.size));
  return whole;
};

/** Numbers of the sectors that hold the allocation table: the first 109 in the header, then chained. */
const tableSectors = (view: DataView, size: number): readonly number[] => {
  const numbers: number[] = [];
  for (let at = 76; at < 512; at += 4) numbers.push(view.getUint32(at, true));
  let extra = view.getUint32(68, true);
  for (let left = view.getUint32(72, true); left > 0 && extra < endOfChain; left -= 1) {
    const start = (extra + 1) * size;
    for (let at = start; at < start + size - 4; at += 4) numbers.push(view.getUint32(at, true));
    extra = view.getUint32(start + size - 4, true);
  }
  return numbers.filter((number) => number < endOfChain);
};

const mainSectors = (bytes: Uint8Array): Sectors => {
  const view = viewOf(bytes);
  const size = 2 ** Math.min(view.getUint16(30, true), 16);
  const tables = tableSectors(view, size);
  const perTable = size / 4;
  return {
    size,
    count: Math.ceil(bytes.length / size),
    at: (sector) => bytes.subarray((sector + 1) * size, (sector + 2) * size),
    next: (sector) => {
      const table = tables[Math.floor(sector / perTable)];
      if (table === undefined) throw new Refusal("damaged");
      return view.getUint32((table + 1) * size + (sector % perTable) * 4, true);
    },
  };
};

/** Small streams lie in small sectors within the stream of the root. */
const smallSectors = (bytes: Uint8Array, main: Sectors, root: Entry): Sectors => {
  const view = viewOf(bytes);
  const size = 2 ** Math.min(view.getUint16(32, true), 12);
  const table = viewOf(follow(main, view.getUint32(60, true)));
  const stream = follow(main, root.start);
  return {
    size,
    count: Math.ceil(stream.length / size),
    at: (sector) => stream.subarray(sector * size, (sector + 1) * size),
    next: (sector) => table.getUint32(sector * 4, true),
  };
};

const readEntry = (view: DataView, at: number): Entry => {
  const length = Math.min(view.getUint16(at + 64, true), 64);
  let name = "";
  for (let index = 0; index + 2 < length; index += 2) {
    name += String.fromCharCode(view.getUint16(at + index, true));
  }
  return {
    name,
    kind: view.getUint8(at + 66),
    left: view.getUint32(at + 68, true),
    right: view.getUint32(at + 72, true),
    child: view.getUint32(at + 76, true),
    start: view.getUint32(at + 116, true),
    size: view.getUint32(at + 120, true),
  };
};

/** The entries right below the root; those of embedded objects lie deeper. */
const topEntries = (entries: readonly Entry[], root: Entry): readonly Entry[] => {
  const seen = new Set<Entry>();
  const waiting = [root.child];
  for (const index of waiting) {
    const entry = index === noEntry ? undefined : entries[index];
    if (!entry || seen.has(entry)) continue;
    seen.add(entry);
    waiting.push(entry.left, entry.right);
  }
  return [...seen];
};

/** Streams by name, of a compound file: the container of Office 97 and WPS. */
export const openCompound = (bytes: Uint8Array): ReadonlyMap<string, () => Uint8Array> => {
  const header = viewOf(bytes);
  const main = mainSectors(bytes);
  const directory = viewOf(follow(main, header.getUint32(48, true)));
  const entries: Entry[] = [];
  for (let at = 0; at + entryBytes <= directory.byteLength; at += entryBytes) {
    entries.push(readEntry(directory, at));
  }
  const [root] = entries;
  if (!root) throw new Refusal("damaged");
  const smallest = header.getUint32(56, true);
  const read = ({ start, size }: Entry): Uint8Array => {
    const sectors = size < smallest ? smallSectors(bytes, main, root) : main;
    return follow(sectors, start).subarray(0, size);
  };
  const streams = topEntries(entries, root).filter(({ kind }) => kind === streamKind);
  return new Map(streams.map((entry) => [entry.name, () => read(entry)]));
};
