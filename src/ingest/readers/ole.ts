import type { Document } from "../document.ts";
import { Refusal } from "./faults.ts";
import type { Allowance } from "./limits.ts";
import { readWorkbook } from "./workbook.ts";

/** The compound files of old Office and WPS: the names of their streams tell which program wrote them. */
export const readOle = async (
  bytes: Uint8Array,
  name: string,
  allowance: Allowance,
): Promise<Document> => {
  const { CFB } = await import("@e965/xlsx");
  const { FullPaths: paths } = CFB.read(bytes, { type: "array" });
  const has = (stream: string): boolean =>
    paths.some((path: string) => path.endsWith(`/${stream}`));
  if (has("EncryptedPackage")) throw new Refusal("encrypted");
  if (has("Workbook") || has("Book"))
    return readWorkbook(bytes, { name, format: "xls" }, allowance);
  throw new Refusal("unsupported");
};
