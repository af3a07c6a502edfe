import { DatasetFault } from "#core/dataset/fault.ts";
import type { Bytes } from "#core/dataset/tableFile.ts";
import type { Files } from "./files.ts";

/** Up to here one request for the whole file is quicker than several for its parts. */
const piecesAbove = 2 ** 20;

/** More than a page can hold twice over. */
const wholeLimit = 512 * 2 ** 20;

type Fetch = (address: URL, init?: RequestInit) => Promise<Response>;

const checked = (path: string, response: Response): Response => {
  if (response.ok) return response;
  if (response.status === 404) throw new DatasetFault(path, "not-found");
  throw new DatasetFault(path, "unreachable", { detail: `HTTP ${response.status}` });
};

const unreachable =
  (path: string) =>
  (cause: unknown): never => {
    const detail = cause instanceof Error ? cause.message : "network";
    throw new DatasetFault(path, "unreachable", { detail, cause });
  };

const bodyOf = (path: string, response: Response): Promise<ArrayBuffer> => {
  if (Number(response.headers.get("Content-Length")) > wholeLimit) {
    throw new DatasetFault(path, "too-large", { detail: "512 MB" });
  }
  return response.arrayBuffer().catch(unreachable(path));
};

/** A dataset folder at an address: small files come whole, large ones by range where the server can. */
export const httpFiles = (base: URL, fetch: Fetch = globalThis.fetch.bind(globalThis)): Files => {
  const get = async (path: string, init?: RequestInit): Promise<Response> =>
    checked(path, await fetch(new URL(path, base), init).catch(unreachable(path)));

  const whole = async (path: string): Promise<Bytes> => bodyOf(path, await get(path));

  const inPieces = (path: string, byteLength: number): Bytes => {
    let all: ArrayBuffer | undefined;
    return {
      byteLength,
      slice: async (start, end = byteLength) => {
        if (all) return all.slice(start, end);
        const response = await get(path, { headers: { Range: `bytes=${start}-${end - 1}` } });
        const body = await bodyOf(path, response);
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
    place: { kind: "address", base: base.href },
    open: (path, size = 0) =>
      size > piecesAbove ? Promise.resolve(inPieces(path, size)) : whole(path),
  };
};
