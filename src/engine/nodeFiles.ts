import { open, stat } from "node:fs/promises";
import { join } from "node:path";
import { DatasetFault } from "#core/dataset/fault.ts";
import type { Files } from "./files.ts";

const readPiece = async (path: string, start: number, end: number): Promise<ArrayBuffer> => {
  const piece = new Uint8Array(end - start);
  const file = await open(path);
  try {
    await file.read(piece, 0, piece.length, start);
  } finally {
    await file.close();
  }
  return piece.buffer;
};

/** A dataset folder on disk. */
export const folderFiles = (folder: string): Files => ({
  open: async (path) => {
    const place = join(folder, path);
    const { size } = await stat(place).catch((cause: unknown): never => {
      throw new DatasetFault(path, "not-found", { cause });
    });
    return { byteLength: size, slice: (start, end = size) => readPiece(place, start, end) };
  },
});
