import { DatasetFault } from "#core/dataset/fault.ts";
import type { Bytes } from "#core/dataset/tableFile.ts";

/** Where files lie, said so that a worker can open them too. */
export type Place =
  | { readonly kind: "address"; readonly base: string }
  | { readonly kind: "blobs"; readonly blobs: ReadonlyMap<string, Blob> };

/** The files of a dataset, wherever they lie: an address, a folder, what was dropped on the page. */
export interface Files {
  /** `size` is what the descriptor says; a large file whose size is known is read in pieces. */
  readonly open: (path: string, size?: number) => Promise<Bytes>;
  /** Not said of files that only this thread can reach. */
  readonly place?: Place;
}

const textLimit = 64 * 2 ** 20;

/** The whole of a text file in UTF-8. */
export const readText = async (files: Files, path: string, size?: number): Promise<string> => {
  const bytes = await files.open(path, size);
  if (bytes.byteLength > textLimit) throw new DatasetFault(path, "too-large", { detail: "64 MB" });
  return new TextDecoder().decode(await bytes.slice(0, bytes.byteLength));
};
