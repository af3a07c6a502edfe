import { DatasetFault, type Fault } from "#core/dataset/fault.ts";
import type { Columns } from "#core/dataset/field.ts";
import type { RowRange, TableFile } from "#core/dataset/tableFile.ts";
import { arrowStreams } from "./arrowStreams.ts";
import { blobFiles } from "./blobFiles.ts";
import type { Files, Place } from "./files.ts";
import { httpFiles } from "./httpFiles.ts";
import { fieldsOf, type ParquetFile, parquetHere } from "./loadableTable.ts";

/** What is asked of a worker that reads one Parquet file. */
export type DeskAsk =
  | { readonly kind: "open"; readonly place: Place; readonly file: ParquetFile }
  | {
      readonly kind: "columns" | "arrow";
      readonly names: readonly string[];
      readonly range?: RowRange | undefined;
    };

export type DeskAnswer =
  | Pick<TableFile, "rows" | "groups" | "columns">
  | { readonly read: Columns }
  | { readonly arrow: readonly Uint8Array[] }
  | { readonly fault: { readonly file: string; readonly fault: Fault; readonly detail: string } }
  | { readonly failure: string };

const filesAt = (place: Place): Files => {
  switch (place.kind) {
    case "address":
      return httpFiles(new URL(place.base));
    case "blobs":
      return blobFiles(place.blobs);
  }
};

const inWords = (cause: unknown): DeskAnswer =>
  cause instanceof DatasetFault
    ? { fault: { file: cause.file, fault: cause.fault, detail: cause.detail } }
    : { failure: cause instanceof Error ? cause.message : String(cause) };

/** Answers for one Parquet file; a fault is an answer too, since errors lose their class on the way. */
export const parquetDesk = (): ((ask: DeskAsk) => Promise<DeskAnswer>) => {
  let opened: { readonly file: ParquetFile; readonly table: Promise<TableFile> } | undefined;

  const answer = async (ask: DeskAsk): Promise<DeskAnswer> => {
    if (ask.kind === "open") {
      const { place, file } = ask;
      opened = { file, table: parquetHere(filesAt(place), file) };
      const { rows, groups, columns } = await opened.table;
      return { rows, groups, columns };
    }
    if (!opened) throw new Error("no file is open");
    const { file, table } = opened;
    const read = await (await table).read(ask.names, ask.range);
    return ask.kind === "columns"
      ? { read }
      : { arrow: arrowStreams(fieldsOf(file.fields, ask.names), read) };
  };

  return (ask) => answer(ask).catch(inWords);
};
