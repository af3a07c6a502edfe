/** Text into an old encoding, by turning the decoder round: no encoder comes with the platform. */
const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

const invert = (label: string): ReadonlyMap<string, readonly number[]> => {
  const decoder = new TextDecoder(label);
  const table = new Map<string, readonly number[]>();
  for (let code = 0; code < 0x80; code += 1) table.set(String.fromCharCode(code), [code]);
  for (let high = 0x81; high < 0xff; high += 1) {
    for (let low = 0x40; low < 0xff; low += 1) {
      const text = decoder.decode(new Uint8Array([high, low]));
      if (Array.from(text).length === 1 && !table.has(text)) table.set(text, [high, low]);
    }
  }
  return table;
};

export const encode = (text: string, label: string): Uint8Array => {
  const table = tables.get(label) ?? invert(label);
  tables.set(label, table);
  return Uint8Array.from(Array.from(text).flatMap((character) => table.get(character) ?? [0x3f]));
};
