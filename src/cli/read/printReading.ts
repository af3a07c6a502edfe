import { narratives, isNarrativeId } from "#core/form/narrative.ts";
import type { ReadingFinding, ReportReading } from "#ingest/reportReading.ts";

const printFinding = ({ check, cells, expected, actual }: ReadingFinding): string => {
  const place = cells.length > 3 ? `${cells[0] ?? ""} …` : cells.join(" ");
  const sides = expected === null ? `${actual ?? ""}` : `${expected} ≠ ${actual ?? ""}`;
  return `  ! ${check}  ${sides}  ${place}`;
};

const kinds = { own: "本机关 own", aggregate: "汇总 aggregate" } as const;

/** What a person wants to know of a file: whose report it is, how much was read, what is odd. */
export const printReading = (reading: ReportReading): string => {
  if ("error" in reading) {
    const { file, error } = reading;
    return [file, `  × ${error.zh}`, `    ${error.en}`].join("\n");
  }
  const { file, body, year, kind, format, layout, cells, narrative, findings } = reading;
  const values = Object.values(cells);
  const numbers = values.filter((value) => value !== null).length;
  return [
    file,
    `  ${body ?? "?"} ${year ?? "?"}  ${kinds[kind]}  format ${format ?? "?"}, ${layout} rows`,
    `  ${values.length} cells, ${numbers} numbers, ${values.length - numbers} blank`,
    ...narrative.map(
      ({ id, value, unit }) =>
        `  ${isNarrativeId(id) ? narratives[id].label.zh : id} ${value} ${unit ?? ""}`,
    ),
    ...findings.map(printFinding),
  ].join("\n");
};
