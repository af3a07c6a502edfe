/** What the properties of a paragraph say about tables: [MS-DOC] 2.6, single property modifiers. */
export interface ParagraphTable {
  /** How many tables it lies in. */
  readonly depth: number;
  /** Its mark ends a row. */
  readonly endsRow: boolean;
  readonly row: RowShape | undefined;
}

/** The cells of a row: their edges, in twentieths of a point, and how they are merged. */
export interface RowShape {
  readonly edges: readonly number[];
  readonly cells: readonly CellMerge[];
}

export interface CellMerge {
  /** Carries on the cell to its left. */
  readonly joinsLeft: boolean;
  /** Carries on the cell above. */
  readonly joinsAbove: boolean;
}

const codes = {
  inTable: 0x24_16,
  endsRow: 0x24_17,
  depth: 0x66_49,
  row: 0xd6_08,
  verticalMerge: 0xd6_2b,
} as const;

/** Bytes of an operand by the upper three bits of its code; 6 stands for "says so itself". */
const operandBytes: readonly number[] = [1, 1, 2, 4, 2, 2, 0, 3];

const operandLength = (changes: DataView, code: number, at: number): number => {
  const kind = code >> 13;
  if (kind !== 6) return operandBytes[kind] ?? 1;
  if (code !== codes.row) return changes.getUint8(at) + 1;
  return at + 2 <= changes.byteLength ? changes.getUint16(at, true) + 1 : changes.byteLength;
};

const mergeBytes = 20;

const readRow = (changes: DataView, at: number, end: number): RowShape => {
  const count = changes.getUint8(at + 2);
  const edges: number[] = [];
  for (let index = 0; index <= count; index += 1) {
    edges.push(changes.getInt16(at + 3 + index * 2, true));
  }
  const shapes = at + 3 + (count + 1) * 2;
  const cells = edges.slice(1).map((_, index) => {
    const place = shapes + index * mergeBytes;
    const flags = place + 2 <= end ? changes.getUint16(place, true) : 0;
    return { joinsLeft: (flags & 3) === 2, joinsAbove: (flags & 0x60) === 0x20 };
  });
  return { edges, cells };
};

const withVerticalMerge = (row: RowShape, cell: number, merge: number): RowShape => ({
  ...row,
  cells: row.cells.map((each, index) =>
    index === cell ? { ...each, joinsAbove: merge === 1 } : each,
  ),
});

export const readParagraphTable = (changes: DataView): ParagraphTable => {
  let depth = 0;
  let endsRow = false;
  let row: RowShape | undefined;
  for (let at = 0; at + 3 <= changes.byteLength;) {
    const code = changes.getUint16(at, true);
    const operand = at + 2;
    at = operand + operandLength(changes, code, operand);
    if (at > changes.byteLength) break;
    if (code === codes.inTable) depth = Math.max(depth, changes.getUint8(operand));
    if (code === codes.depth) depth = changes.getInt32(operand, true);
    if (code === codes.endsRow) endsRow = changes.getUint8(operand) === 1;
    if (code === codes.row) row = readRow(changes, operand, at);
    if (code === codes.verticalMerge && row) {
      row = withVerticalMerge(row, changes.getUint8(operand + 1), changes.getUint8(operand + 2));
    }
  }
  return { depth, endsRow, row };
};
