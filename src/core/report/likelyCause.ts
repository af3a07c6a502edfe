import type { CellId } from "../form/cells.ts";
import type { CellValues } from "../form/evaluate.ts";
import type { Finding } from "./runChecks.ts";

/** How such a failure usually comes about; a suggestion where to look, never a verdict. */
export const causes = {
  misplaced: {
    zh: "数字可能填在了另一行或另一列",
    en: "a number may stand in another row or column",
  },
  "total-empty": { zh: "合计可能没有填", en: "the total may not have been filled in" },
  "swapped-digits": { zh: "相邻两位数字可能颠倒", en: "two digits may be swapped" },
  "wrong-unit": {
    zh: "单位可能不同（如元与万元）",
    en: "the unit may differ, as yuan and ×10,000 yuan do",
  },
  "not-updated": { zh: "可能沿用了上年的数字", en: "last year’s number may have been kept" },
  "left-out": { zh: "合计可能漏加一项", en: "one item may be left out of the total" },
  "member-totals": {
    zh: "下级报告的总计列可能没有填",
    en: "members may have left their total column empty",
  },
} as const;

export type Cause = keyof typeof causes;

export const isCause = (id: string | null): id is Cause => id !== null && Object.hasOwn(causes, id);

const isSwapped = (one: string, other: string): boolean => {
  if (one.length !== other.length || one.length < 2) return false;
  const at = Array.from(one).findIndex((digit, i) => digit !== other[i]);
  const swapped = `${one.slice(0, at)}${one[at + 1] ?? ""}${one[at] ?? ""}${one.slice(at + 2)}`;
  return at >= 0 && swapped === other;
};

/** Thousands and ten thousands, 元 and 万元: the powers of ten by which units differ. */
const isUnitApart = (one: number, other: number): boolean => {
  if (one <= 0 || other <= 0) return false;
  const powers = Math.log10(one / other);
  return Math.abs(powers) > 2.9 && Math.abs(powers - Math.round(powers)) < 0.005;
};

/** What two numbers that should be one suggest by themselves. */
export const causeOfNumbers = (expected: number, actual: number): Cause | null => {
  if (isSwapped(String(expected), String(actual))) return "swapped-digits";
  return isUnitApart(expected, actual) ? "wrong-unit" : null;
};

interface Circumstances {
  /** Everything that fails on the same form. */
  readonly findings: readonly Finding[];
  readonly cells: CellValues;
  readonly lastYear?: CellValues;
}

const gapOf = ({ expected, actual }: Finding): number => actual - expected;

/** What one row has too much, another row of the same check lacks. */
const isMisplaced = (finding: Finding, findings: readonly Finding[]): boolean =>
  findings.some(
    (other) =>
      other.check === finding.check && other !== finding && gapOf(other) === -gapOf(finding),
  );

const totalOf = ({ cells }: Finding): CellId | undefined => cells.at(-1);

const isKept = (finding: Finding, lastYear: CellValues): boolean => {
  const total =
    finding.check === "documents-in-force"
      ? finding.cells.find((id) => id.endsWith(".in-force"))
      : totalOf(finding);
  return finding.actual > 0 && total !== undefined && lastYear[total] === finding.actual;
};

const leavesOut = (finding: Finding, cells: CellValues): boolean => {
  const missing = -gapOf(finding);
  const parts = finding.cells.filter((id) => id !== totalOf(finding) && cells[id] === missing);
  return finding.actual > 0 && missing > 0 && parts.length === 1;
};

/** Checks of a sum against the one cell that prints it. */
const sums: ReadonlySet<string> = new Set(["outcomes-sum", "applicants-sum", "dispute-sum"]);

/** What the form suggests about a failure, where that can be recognised. */
export const likelyCause = (
  finding: Finding,
  { findings, cells, lastYear = {} }: Circumstances,
): Cause | null => {
  const { check, expected, actual } = finding;
  const isBetweenYears = check === "carry-over" || check === "documents-in-force";
  const isSum = sums.has(check);
  if (!isBetweenYears && isMisplaced(finding, findings)) return "misplaced";
  if (!isBetweenYears && actual === 0 && expected > 0) return "total-empty";
  const byNumbers = causeOfNumbers(expected, actual);
  if (byNumbers) return byNumbers;
  if ((isSum || check === "documents-in-force") && isKept(finding, lastYear)) return "not-updated";
  return isSum && leavesOut(finding, cells) ? "left-out" : null;
};
