import type { Document, Fault, Reading, Skipped } from "../document.ts";
import { fault, Refusal } from "./faults.ts";
import { Allowance, defaultLimits } from "./limits.ts";
import { sniff } from "./sniff.ts";
import { openZip, type ZipEntry } from "./zip.ts";

interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly allowance: Allowance;
  /** How many archives it was taken out of. */
  readonly depth: number;
}

interface Taken {
  readonly documents: readonly Document[];
  readonly skipped: readonly Skipped[];
}

const one = (document: Document): Taken => ({ documents: [document], skipped: [] });

const once = <Module>(load: () => Promise<Module>): (() => Promise<Module>) => {
  let loaded: Promise<Module> | undefined;
  return () => (loaded ??= load());
};

/** Readers are loaded when a file asks for them, and kept: asking again costs a millisecond. */
const readers = {
  ofd: once(() => import("./ofd.ts")),
  ole: once(() => import("./ole.ts")),
  docx: once(() => import("./docx.ts")),
  html: once(() => import("./html.ts")),
  pdf: once(() => import("./pdf.ts")),
  text: once(() => import("./text.ts")),
  workbook: once(() => import("./workbook.ts")),
};

const readFile = async (file: File): Promise<Taken> => {
  const { bytes, name, allowance } = file;
  if (bytes.length === 0) throw new Refusal("empty");
  if (bytes.length > allowance.limits.bytes) throw new Refusal("too-large");
  const kind = sniff(bytes);
  switch (kind) {
    case "html":
      return one((await readers.html()).readHtml(bytes, name, allowance));
    case "text":
      return one((await readers.text()).readText(bytes, name, allowance));
    case "zip":
      return readZip(file);
    case "pdf":
      return one(await (await readers.pdf()).readPdf(bytes, name, allowance));
    case "ole":
      return one(await (await readers.ole()).readOle(bytes, name, allowance));
    case "image":
      throw new Refusal("image");
    case "rtf":
    case "packed":
      throw new Refusal("unsupported");
    case "unknown":
      throw new Refusal("unknown-format");
  }
};

/** Office files are zips, too. */
const readZip = async (file: File): Promise<Taken> => {
  const { bytes, name, allowance } = file;
  const entries = openZip(bytes, allowance);
  const names = new Set(entries.map((entry) => entry.name));
  if (names.has("word/document.xml")) {
    return one((await readers.docx()).readDocx(entries, name, allowance));
  }
  if (names.has("xl/workbook.xml") || names.has("xl/workbook.bin")) {
    for (const entry of entries) entry.read();
    const { readWorkbook } = await readers.workbook();
    return one(await readWorkbook(bytes, { name, format: "xlsx" }, allowance));
  }
  if (names.has("OFD.xml")) {
    return one((await readers.ofd()).readOfd(entries, name, allowance));
  }
  if (names.has("[Content_Types].xml") || names.has("mimetype")) throw new Refusal("unsupported");
  return readArchive(file, entries);
};

const clutter = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$)|\/$/;

const readArchive = async (file: File, entries: readonly ZipEntry[]): Promise<Taken> => {
  if (file.depth > 1) throw new Refusal("too-complex");
  const documents: Document[] = [];
  const skipped: Skipped[] = [];
  for (const entry of entries.filter((each) => !clutter.test(each.name))) {
    const name = `${file.name}/${entry.name}`;
    const allowance = file.allowance.renew();
    const taken = await attempt({ name, allowance, depth: file.depth + 1 }, entry.read);
    if ("error" in taken) {
      skipped.push({ name, fault: taken.error });
    } else {
      documents.push(...taken.documents);
      skipped.push(...taken.skipped);
    }
  }
  return { documents, skipped };
};

/** Hostile bytes can make any library throw anything: it all means that the file is damaged. */
const faultOf = (error: unknown): Fault =>
  error instanceof Refusal ? error.fault : fault("damaged");

const attempt = async (file: Omit<File, "bytes">, bytes: () => Uint8Array): Promise<Reading> => {
  try {
    return await readFile({ ...file, bytes: bytes() });
  } catch (error) {
    return { error: faultOf(error) };
  }
};

/** The one door of the readers: whatever the bytes are, the answer is documents or a stated reason. */
export const readDocument = async (
  bytes: Uint8Array,
  name: string,
  limits = defaultLimits,
): Promise<Reading> => {
  const reading = await attempt({ name, allowance: new Allowance(limits), depth: 0 }, () => bytes);
  if ("error" in reading || reading.documents.length > 0) return reading;
  return { error: reading.skipped[0]?.fault ?? fault("empty") };
};
