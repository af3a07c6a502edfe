import { CFB } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { openCompound } from "#ingest/readers/compound.ts";

interface Writer {
  readonly utils: {
    readonly cfb_new: () => unknown;
    readonly cfb_add: (file: unknown, path: string, content: Uint8Array) => void;
  };
  readonly write: (file: unknown, options: object) => number[];
}

const make = (streams: Readonly<Record<string, Uint8Array>>): Uint8Array => {
  const { utils, write } = CFB as Writer;
  const file = utils.cfb_new();
  for (const [path, content] of Object.entries(streams)) utils.cfb_add(file, path, content);
  return Uint8Array.from(write(file, { type: "array" }));
};

const pattern = (length: number) => Uint8Array.from({ length }, (_, index) => index % 251);

describe("openCompound", () => {
  it.each([1, 63, 64, 65, 4095, 4096, 4097, 100_000])("reads a stream of %i bytes", (length) => {
    const streams = openCompound(make({ "/Small": pattern(10), "/Stream": pattern(length) }));
    expect(streams.get("Stream")?.()).toEqual(pattern(length));
    expect(streams.get("Small")?.()).toEqual(pattern(10));
  });

  it("gives the streams of the root and not those of embedded objects", () => {
    const streams = openCompound(
      make({ "/Pool/Object/WordDocument": pattern(9), "/WordDocument": pattern(5) }),
    );
    expect(streams.get("WordDocument")?.()).toEqual(pattern(5));
    expect(streams.has("Object")).toBe(false);
  });

  it("stops at chains that run in a circle or out of the file", () => {
    const bytes = make({ "/Stream": pattern(10_000) });
    const view = new DataView(bytes.buffer);
    const table = (view.getUint32(76, true) + 1) * 512;
    for (let at = table; at < table + 512; at += 4) view.setUint32(at, 1, true);
    expect(() => openCompound(bytes).get("Stream")?.()).toThrow();
    for (let at = table; at < table + 512; at += 4) view.setUint32(at, 0xff_ff_00, true);
    expect(() => openCompound(bytes).get("Stream")?.()).toThrow();
  });
});
