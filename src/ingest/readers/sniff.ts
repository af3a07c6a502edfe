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

const isControl = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 27) || byte === 0x7f;

/** Text has no control characters; UTF-16 has zeros, but only half of its bytes. */
const isText = (head: Uint8Array): boolean => {
  let controls = 0;
  let zeros = 0;
  for (const byte of head) {
    if (byte === 0) zeros += 1;
    else if (isControl(byte)) controls += 1;
  }
  const isUtf16 = head[0] === 0xff || head[0] === 0xfe;
  return controls <= head.length / 100 && (zeros === 0 || isUtf16);
};

/** The head of a page can be long before its first tag. */
const headBytes = 16_384;

export const sniff = (bytes: Uint8Array): Kind => {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  const signature = signatures.find(([, magic]) => start.startsWith(magic));
  if (signature) return signature[0];
  if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) return "image";
  const letters = ascii.decode(bytes.subarray(0, headBytes));
  if (letters.slice(0, 1024).includes("%PDF-")) return "pdf";
  if (!isText(bytes.subarray(0, 4096))) return "unknown";
  return markup.test(letters.replaceAll("\u0000", "")) ? "html" : "text";
};
