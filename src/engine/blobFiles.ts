import { DatasetFault } from "#core/dataset/fault.ts";
import type { Files } from "./files.ts";

/** Files that the reader dropped on the page; they are read in pieces and go nowhere. */
export const blobFiles = (blobs: ReadonlyMap<string, Blob>): Files => ({
  place: { kind: "blobs", blobs },
  open: (path) => {
    const blob = blobs.get(path);
    if (!blob) return Promise.reject(new DatasetFault(path, "not-found"));
    return Promise.resolve({
      byteLength: blob.size,
      slice: (start, end) => blob.slice(start, end).arrayBuffer(),
    });
  },
});
