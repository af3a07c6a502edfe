import { isCellId } from "../form/cells.ts";
import type { Correction } from "../report/correction.ts";
import { openCsv } from "./csv.ts";
import { type Field, rowCount } from "./field.ts";

const file = "corrections.csv";

const fields: readonly Field[] = [
  { name: "report", type: "string", required: true },
  { name: "cell", type: "string", required: true },
  { name: "printed", type: "number" },
  { name: "corrected", type: "number", required: true },
  { name: "why", type: "string", required: true },
  { name: "who", type: "string", required: true },
];

/** A list of corrections with nothing in it. */
export const noCorrections = `${fields.map(({ name }) => name).join(",")}\n`;

/** The reviewed corrections of a dataset by the report they mend; each says why and who decided. */
export const parseCorrections = async (
  text: string,
): Promise<ReadonlyMap<string, readonly Correction[]>> => {
  const columns = await openCsv(file, text, fields).read(fields.map(({ name }) => name));
  const byReport = new Map<string, readonly Correction[]>();
  for (let i = 0; i < rowCount(columns); i++) {
    const at = (name: string) => columns[name]?.[i] ?? null;
    const cell = String(at("cell"));
    if (!isCellId(cell)) throw new Error(`${file}: unknown cell: ${cell}`);
    const report = String(at("report"));
    const printed = at("printed");
    const correction = {
      cell,
      printed: printed === null ? null : Number(printed),
      corrected: Number(at("corrected")),
      why: String(at("why")),
      who: String(at("who")),
    };
    byReport.set(report, [...(byReport.get(report) ?? []), correction]);
  }
  return byReport;
};
