import type { Field } from "#core/dataset/field.ts";
import type { RowRange, TableFile } from "#core/dataset/tableFile.ts";
import { arrowStreams } from "./arrowStreams.ts";
import { fieldsOf, type LoadableTable } from "./loadableTable.ts";

/** Rows that are read together at the least: more take memory, fewer a turn each. */
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
  readonly streams: readonly Uint8Array[];
}

/** Some columns of a table, a range of its rows at a time; one piece is read while the one before is used. */
export async function* pieces(
  file: LoadableTable,
  { fields, names }: { readonly fields: readonly Field[]; readonly names: readonly string[] },
  ranges: readonly RowRange[] = rangesOf(file),
): AsyncGenerator<Piece> {
  const streamsOf = async (range: RowRange): Promise<readonly Uint8Array[]> =>
    file.readArrow
      ? file.readArrow(names, range)
      : arrowStreams(fieldsOf(fields, names), await file.read(names, range));
  const read = async (range: RowRange): Promise<Piece> => ({
    rows: range.to - range.from,
    streams: await streamsOf(range),
  });

  const [first, ...rest] = ranges;
  let coming = first && read(first);
  for (const next of [...rest, null]) {
    const piece = await coming;
    coming = next ? read(next) : undefined;
    coming?.catch(() => undefined);
    if (piece) yield piece;
  }
}
