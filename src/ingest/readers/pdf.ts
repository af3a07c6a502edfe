import type { Document } from "../document.ts";
import { Refusal } from "./faults.ts";
import type { Allowance } from "./limits.ts";

export const readPdf = (
  _bytes: Uint8Array,
  _name: string,
  _allowance: Allowance,
): Promise<Document> => Promise.reject(new Refusal("unsupported"));
