import { decodeMarked } from "./decode.ts";

/** What the first bytes say a file is; its name is not asked, names lie. */
export type Kind = "pdf" | "zip" | "ole" | "rtf" | "image" | "packed" | "html" | "text" | "unknown";

const signatures: readonly (readonly [Kind, string])[] = [
  ["zip", "PK\u0003\u0004"],
  ["zip", "PK\u0005\u0006"],
  ["ole", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"],
  ["rtf", "{\\rtf"],
  ["image", "\u0089PNG"],
  ["image", "\u00ff\u00d8\u00ff"],
  ["image", "GIF8"],
  ["image", "BM"],
  ["image", "II*\u0000"],
  ["image", "MM\u0000*"],
  ["packed", "Rar!"],
  ["packed", "7z\u00bc\u00af"],
  ["packed", "\u001f\u008b"],
];

/** Reads ASCII; what it makes of other bytes differs from platform to platform. */
const ascii = new TextDecoder("latin1");

const markup =
  /<(?:!doctype\s+html|html|head|body|meta|table|tr|td|div|p|br|span|title|script|style|article|section|center|font|h[1-6])[\s/>]/i;

/** A page saved with its pictures in one file (mht): its mark-up is written in another way. */
const inParts = /^[\s\S]{0,1000}^Content-Type:\s*multipart\/related/im;

const isControl = (code: number): boolean =>
  code < 9 || (code > 13 && code < 27) || code === 0x7f || code === 0xfffd;

/** Text has no control characters, but for a stray one, and no zeros. */
const isText = (letters: string): boolean => {
  const controls = Array.from(letters).filter((letter) => isControl(letter.charCodeAt(0))).length;
  return controls <= letters.length / 100 && !letters.includes("\u0000");
};

/** The head of a page can be long before its first tag. */
const headBytes = 16_384;

export const sniff = (bytes: Uint8Array): Kind => {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  const signature = signatures.find(([, magic]) => start.startsWith(magic));
  if (signature) return signature[0];
  if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) return "image";
  const head = bytes.subarray(0, headBytes);
  const letters = decodeMarked(head) ?? ascii.decode(head);
  if (letters.slice(0, 1024).includes("%PDF-")) return "pdf";
  if (!isText(letters.slice(0, 4096))) return "unknown";
  if (/^(?:From|MIME-Version|Subject|Date):/i.test(letters) && inParts.test(letters))
    return "packed";
  return markup.test(letters) ? "html" : "text";
};
