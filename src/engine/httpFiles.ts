import { DatasetFault } from "#core/dataset/fault.ts";
import type { Bytes } from "#core/dataset/tableFile.ts";
import type { Files } from "./files.ts";

/** Up to here one request for the whole file is quicker than several for its parts. */
const piecesAbove = 2 ** 20;

/** More than a page can hold twice over. */
const wholeLimit = 512 * 2 ** 20;

type Fetch = (address: URL, init?: RequestInit) => Promise<Response>;

const get = async (fetch: Fetch, path: string, request: () => [URL, RequestInit?]) => {
  const response = await fetch(...request()).catch((cause: unknown): never => {
    const detail = cause instanceof Error ? cause.message : "network";
    throw new DatasetFault(path, "unreachable", { detail, cause });
  });
  if (response.ok) return response;
  if (response.status === 404) throw new DatasetFault(path, "not-found");
  throw new DatasetFault(path, "unreachable", { detail: `HTTP ${response.status}` });
};

const bodyOf = async (response: Response, path: string): Promise<ArrayBuffer> => {
  if (Number(response.headers.get("Content-Length")) > wholeLimit) {
    throw new DatasetFault(path, "too-large", { detail: "512 MB" });
  }
  try {
    return await response.arrayBuffer();
  } catch (cause) {
    throw new DatasetFault(path, "unreachable", { detail: "connection lost", cause });
  }
};

/** A dataset folder at an address: small files come whole, large ones by range where the server can. */
export const httpFiles = (base: URL, fetch: Fetch = globalThis.fetch.bind(globalThis)): Files => {
  const whole = async (path: string): Promise<Bytes> =>
    bodyOf(await get(fetch, path, () => [new URL(path, base)]), path);

  const inPieces = (path: string, byteLength: number): Bytes => {
    let all: ArrayBuffer | undefined;
    return {
      byteLength,
      slice: async (start, end = byteLength) => {
        if (all) return all.slice(start, end);
        const headers = { Range: `bytes=${start}-${end - 1}` };
        const response = await get(fetch, path, () => [new URL(path, base), { headers }]);
        const body = await bodyOf(response, path);
        if (response.status !== 206) {
          all = body;
          return body.slice(start, end);
        }
        if (body.byteLength !== end - start) throw new DatasetFault(path, "truncated");
        return body;
      },
    };
  };

  return {
    open: (path, size = 0) =>
      size > piecesAbove ? Promise.resolve(inPieces(path, size)) : whole(path),
  };
};
