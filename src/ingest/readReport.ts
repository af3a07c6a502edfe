import type { Reading } from "./document.ts";
import { interpret } from "./interpret/interpret.ts";
import { readDocument } from "./readers/readDocument.ts";
import type { ReportReading } from "./reportReading.ts";

const readingsOf = (
  reading: Exclude<Reading, { readonly error: unknown }>,
): readonly ReportReading[] => [
  ...reading.documents.flatMap(interpret),
  ...reading.skipped.map(({ name, fault }) => ({
    file: name,
    body: null,
    year: null,
    error: fault.message,
  })),
];

/** The reports in a file: from its bytes to filled forms, or to the reason why there are none. */
export const readReport = async (
  bytes: Uint8Array,
  name: string,
): Promise<readonly ReportReading[]> => {
  const reading = await readDocument(bytes, name);
  return "error" in reading
    ? [{ file: name, body: null, year: null, error: reading.error.message }]
    : readingsOf(reading);
};
