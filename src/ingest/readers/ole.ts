import type { Document } from "../document.ts";
import { openCompound } from "./compound.ts";
import { Refusal } from "./faults.ts";
import type { Allowance } from "./limits.ts";

/** The names of the streams tell which program wrote a compound file. */
export const readOle = async (
  bytes: Uint8Array,
  name: string,
  allowance: Allowance,
): Promise<Document> => {
  const streams = openCompound(bytes);
  if (streams.has("EncryptedPackage")) throw new Refusal("encrypted");
  if (streams.has("Workbook") || streams.has("Book")) {
    const { readWorkbook } = await import("./workbook.ts");
    return readWorkbook(bytes, { name, format: "xls" }, allowance);
  }
  if (streams.has("WordDocument"))
    return (await import("./doc.ts")).readDoc(streams, name, allowance);
  throw new Refusal("unsupported");
};
