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

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

const markup =
  /<(?:!doctype\s+html|html|head|body|meta|table|tr|td|div|p|br|span|title|script|style|article|section|center|font|h[1-6])[\s/>]/i;

const isControl = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 27) || byte === 0x7f;

/** Text has no control characters; UTF-16 has zeros, but only half of its bytes. */
const isText = (head: Uint8Array): boolean => {
  const controls = head.reduce((count, byte) => count + (isControl(byte) && byte > 0 ? 1 : 0), 0);
  const zeros = head.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  const isUtf16 = head[0] === 0xff || head[0] === 0xfe;
  return controls <= head.length / 100 && (zeros === 0 || isUtf16);
};

export const sniff = (bytes: Uint8Array): Kind => {
  const start = latin1(bytes.subarray(0, 16));
  const signature = signatures.find(([, magic]) => start.startsWith(magic));
  if (signature) return signature[0];
  if (start.startsWith("RIFF") && start.endsWith("WEBP", 12)) return "image";
  const head = bytes.subarray(0, 16_384);
  const letters = latin1(head).replaceAll("\u0000", "");
  if (letters.slice(0, 1024).includes("%PDF-")) return "pdf";
  if (!isText(head)) return "unknown";
  return markup.test(letters) ? "html" : "text";
};
