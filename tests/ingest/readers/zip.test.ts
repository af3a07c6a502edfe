import { describe, expect, it } from "vitest";
import { Allowance, defaultLimits } from "#ingest/readers/limits.ts";
import { openZip } from "#ingest/readers/zip.ts";
import { zip } from "./makeOffice.ts";
import { bytesOf } from "./reading.ts";

const open = (bytes: Uint8Array, limits = {}) =>
  openZip(bytes, new Allowance({ ...defaultLimits, ...limits }));

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

const find = (bytes: Uint8Array, signature: readonly number[]) =>
  bytes.findIndex((_, start) => signature.every((byte, index) => bytes[start + index] === byte));

const local = [0x50, 0x4b, 3, 4];
const central = [0x50, 0x4b, 1, 2];

describe("openZip", () => {
  it("gives names and contents", () => {
    const entries = open(zip({ "a.txt": "甲".repeat(1000), "目录/b.txt": "乙" }));
    expect(entries.map(({ name }) => name)).toEqual(["a.txt", "目录/b.txt"]);
    expect(entries.map(({ read }) => text(read()))).toEqual(["甲".repeat(1000), "乙"]);
  });

  it("finds the end behind a comment", () => {
    const bytes = zip({ "a.txt": "甲" });
    const comment = bytesOf("注");
    const end = find(bytes, [0x50, 0x4b, 5, 6]);
    bytes[end + 20] = comment.length;
    expect(open(Uint8Array.from([...bytes, ...comment]))).toHaveLength(1);
  });

  it("says when an entry is encrypted or packed in a way we do not know", () => {
    const encrypted = zip({ "a.txt": "甲" });
    encrypted[find(encrypted, central) + 8]! |= 1;
    expect(() => open(encrypted)[0]?.read()).toThrow("encrypted");
    const exotic = zip({ "a.txt": "甲" });
    exotic[find(exotic, central) + 10] = 14;
    expect(() => open(exotic)[0]?.read()).toThrow("unsupported");
  });

  it("says when entries are not where the list says", () => {
    const moved = zip({ "a.txt": "甲" });
    moved[find(moved, local)] = 0;
    expect(() => open(moved)[0]?.read()).toThrow("damaged");
    expect(() => open(bytesOf("PK and nothing else, but long enough"))).toThrow("damaged");
  });

  it("stops a bomb while it goes off, whatever size it claims", () => {
    const bomb = zip({ a: new Uint8Array(20_000_000) });
    const claimed = find(bomb, central) + 24;
    bomb.set([1, 0, 0, 0], claimed);
    expect(() => open(bomb, { inflatedBytes: 100_000 })[0]?.read()).toThrow("too-large");
  });

  it("counts what all entries unpack to", () => {
    const entries = open(zip({ a: "x".repeat(600), b: "y".repeat(600) }), { inflatedBytes: 1000 });
    expect(entries[0]?.read()).toHaveLength(600);
    expect(() => entries[1]?.read()).toThrow("too-large");
  });
});
