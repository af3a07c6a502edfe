import type { CellId } from "../form/cells.ts";
import { type CheckId, checkIds, checks, type Equation } from "../form/checks.ts";
import { cellsIn } from "../form/expression.ts";
import type { CellValues } from "../form/evaluate.ts";
import type { Report } from "../report/report.ts";
import { findingRows, type Row } from "./columns.ts";
import type { DataPackage } from "./dataPackage.ts";
import type { Text } from "../text.ts";
import type { NewBody } from "./newBody.ts";

/** A report that a reader brings to a dataset, with its body where the dataset does not know it. */
export interface OwnReport {
  readonly report: Report;
  readonly body: NewBody | null;
}

type Series = Pick<Report, "body" | "kind" | "year">;

/** One report of a series stands for one year of one body; `later` names a year after it. */
export const seriesKey = ({ body, kind, year }: Series, later = 0): string =>
  `${body}\u0000${kind}\u0000${year + later}`;

const isContinuity = (check: CheckId): boolean => checks[check].severity === "continuity";

/** The cells that reports of two years are held against each other by. */
export const continuityCells: readonly CellId[] = [
  ...new Set(
    checkIds
      .filter(isContinuity)
      .flatMap((check) =>
        checks[check].equations.flatMap(({ expected, actual }: Equation) => [
          ...cellsIn(expected),
          ...cellsIn(actual),
        ]),
      ),
  ),
];

/** What shows between a report and the one of the year before, and nothing else. */
export const continuityRows = (report: Report, lastYear: CellValues): readonly Row[] =>
  findingRows(report, lastYear).filter(({ severity }) => severity === "continuity");

/** Reports a reader adds, later ones in the place of earlier ones for the same body, year and kind. */
export const mergeOwn = (
  before: readonly OwnReport[],
  added: readonly OwnReport[],
): readonly OwnReport[] => [
  ...new Map([...before, ...added].map((own) => [seriesKey(own.report), own])).values(),
];

/** FNV-1a: enough to tell one set of a reader's own reports from another. */
const digest = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
};

/** What a dataset is called with some of a reader's own reports in it. */
export const titleWithOwn = ({ zh, en }: Text, count: number): Text => ({
  zh: `${zh}＋自带 ${count} 份`,
  en: `${en} + ${count} of your own`,
});

/** What a dataset says of itself when a reader's own reports stand in it. */
export const aboutWithOwn = (about: DataPackage, own: readonly OwnReport[]): DataPackage => {
  const years = new Set([...about.years, ...own.map(({ report }) => report.year)]);
  return {
    ...about,
    title: titleWithOwn(about.title, own.length),
    description: {
      zh: `${about.description.zh}另有读者自带的 ${own.length} 份报告，只在这台设备上，没有上传。`,
      en: `${about.description.en} With ${own.length} of the reader’s own reports, on this device only; nothing was uploaded.`,
    },
    years: [...years].sort((a, b) => a - b),
    hash: `${about.hash}+${digest(JSON.stringify(own))}`,
  };
};
