import type { Kind } from "../report/report.ts";
import type { Level } from "./levels.ts";

/** The day, in the year after the one reported on, by which an aggregate is due at each level. */
const aggregateDeadlines = {
  province: "03-31",
  prefecture: "03-10",
  county: "02-20",
  department: "01-31",
  township: "01-31",
} as const satisfies Record<Level, string>;

/** When a body is due for what it did itself, at any level. */
const ownDeadline = "01-31";

/** The legal outer limit for everyone (条例 50). */
export const legalLimit = "03-31";

export interface Deadline {
  readonly kind: Kind;
  /** Null stands for every level. */
  readonly level: Level | null;
  /** Month and day. */
  readonly day: string;
}

/** All deadlines as a list, the first that fits decides. */
export const deadlines: readonly Deadline[] = [
  { kind: "own", level: null, day: ownDeadline },
  ...Object.entries(aggregateDeadlines).map(([level, day]) => ({
    kind: "aggregate" as const,
    level: level as Level,
    day,
  })),
];

/** The last day on which a report for a year is in time, as YYYY-MM-DD; a level nobody knows has the legal limit. */
export const deadlineOf = (kind: string, level: string, year: number): string => {
  const found = deadlines.find(
    (deadline) => deadline.kind === kind && (deadline.level ?? level) === level,
  );
  return `${year + 1}-${found?.day ?? legalLimit}`;
};
