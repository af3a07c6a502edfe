import type { Field } from "#core/dataset/field.ts";
import type { RowRange, TableFile } from "#core/dataset/tableFile.ts";
import { fieldsOf, type LoadableTable } from "./loadableTable.ts";
import { toArrow } from "./toArrow.ts";

/** Rows that are sent together at the least: more take memory, fewer a turn each. */
const least = 100_000;

const rangesOf = ({ rows, groups }: TableFile): readonly RowRange[] => {
  const ranges: RowRange[] = [];
  for (const { from, to } of groups) {
    const last = ranges.at(-1);
    if (last && last.to - last.from < least) ranges[ranges.length - 1] = { from: last.from, to };
    else ranges.push({ from, to });
  }
  return ranges.length > 0 ? ranges : [{ from: 0, to: rows }];
};

export interface Piece {
  readonly rows: number;
  readonly stream: Uint8Array;
}

/** Some columns of a table as streams of so many rows each; one is read while the one before is used. */
export async function* pieces(
  file: LoadableTable,
  fields: readonly Field[],
  names: readonly string[],
): AsyncGenerator<Piece> {
  const streamOf = async (range: RowRange): Promise<Uint8Array> =>
    file.readArrow
      ? file.readArrow(names, range)
      : toArrow(fieldsOf(fields, names), await file.read(names, range));
  const read = async (range: RowRange): Promise<Piece> => ({
    rows: range.to - range.from,
    stream: await streamOf(range),
  });

  const [first, ...rest] = rangesOf(file);
  let coming = first && read(first);
  for (const next of [...rest, null]) {
    const piece = await coming;
    coming = next ? read(next) : undefined;
    coming?.catch(() => undefined);
    if (piece) yield piece;
  }
}
