import type { Text } from "#core/text.ts";
import type { ReportReading } from "#ingest/reportReading.ts";

const faults = {
  folder: {
    zh: "这是一个文件夹：请列出其中的文件，或用 ingest 读入整个文件夹。",
    en: "This is a folder: name the files in it, or use ingest to read all of it.",
  },
  closed: {
    zh: "打不开这个文件：请检查路径和权限。",
    en: "The file cannot be opened: check its path and permissions.",
  },
} as const satisfies Record<string, Text>;

const faultOf = (cause: unknown): Text =>
  cause instanceof Error && "code" in cause && cause.code === "EISDIR"
    ? faults.folder
    : faults.closed;

/** What the reports in one file say; a file that cannot be opened is a reading that says why. */
export const readPath = async (
  path: string,
  open: (path: string) => Promise<Uint8Array>,
): Promise<readonly ReportReading[]> => {
  const opened = await open(path).catch(faultOf);
  if (!(opened instanceof Uint8Array)) {
    return [{ file: path, body: null, year: null, error: opened }];
  }
  const { readReport } = await import("#ingest/readReport.ts");
  return readReport(opened, path);
};
