import { open } from "node:fs/promises";
import {
  type AsyncBuffer,
  type FileMetaData,
  parquetMetadataAsync,
  parquetRead,
  type RowGroup,
} from "hyparquet";
import { compressors } from "hyparquet-compressors";
import type { Asked, Variant } from "./variants.ts";

/** What an answer takes of a file: bytes fetched, its footer with them, and milliseconds to decode. */
export interface Needed {
  readonly bytes: number;
  readonly time: number;
}

type Opened = AsyncBuffer & { readonly close: () => Promise<void> };

const openFile = async (path: string): Promise<Opened> => {
  const file = await open(path);
  const { size } = await file.stat();
  return {
    byteLength: size,
    slice: async (start, end = size) => {
      const bytes = new Uint8Array(end - start);
      await file.read(bytes, 0, bytes.length, start);
      return bytes.buffer;
    },
    close: () => file.close(),
  };
};

const columnIn = ({ columns }: RowGroup, name: string) =>
  columns.find(({ meta_data }) => meta_data?.path_in_schema.join(".") === name)?.meta_data;

/** Whether the statistics of a group let a value in; a group without any may hold it. */
const mayHold = (group: RowGroup, name: string, values: readonly (string | number)[]): boolean => {
  const statistics = columnIn(group, name)?.statistics;
  const least = statistics?.min_value;
  const most = statistics?.max_value;
  if (least === undefined || most === undefined) return true;
  return values.some((value) => least <= value && value <= most);
};

const columnsOf = ({ isLong }: Variant, { cells, keys }: Asked): readonly string[] =>
  isLong ? [...keys, "cell", "value"] : [...keys, ...cells];

const isWanted = (group: RowGroup, variant: Variant, { cells, year }: Asked): boolean =>
  mayHold(group, "year", [year]) && (!variant.isLong || mayHold(group, "cell", cells));

const decode = async (
  file: AsyncBuffer,
  metadata: FileMetaData,
  wanted: { readonly columns: readonly string[]; readonly groups: ReadonlySet<RowGroup> },
): Promise<void> => {
  let row = 0;
  for (const group of metadata.row_groups) {
    const [rowStart, rowEnd] = [row, (row += Number(group.num_rows))];
    if (!wanted.groups.has(group)) continue;
    await parquetRead({
      file,
      metadata,
      columns: [...wanted.columns],
      rowStart,
      rowEnd,
      compressors,
      onChunk: () => undefined,
    });
  }
};

/** Reads what a league of one year needs, skipping the groups that cannot hold it. */
export const needed = async (path: string, variant: Variant, asked: Asked): Promise<Needed> => {
  const file = await openFile(path);
  const metadata = await parquetMetadataAsync(file);
  const columns = columnsOf(variant, asked);
  const groups = new Set(metadata.row_groups.filter((group) => isWanted(group, variant, asked)));
  const sizes = [...groups].flatMap((group) =>
    columns.map((name) => Number(columnIn(group, name)?.total_compressed_size ?? 0)),
  );
  const started = performance.now();
  await decode(file, metadata, { columns, groups });
  const time = performance.now() - started;
  await file.close();
  return { bytes: metadata.metadata_length + sizes.reduce((sum, size) => sum + size, 0), time };
};
