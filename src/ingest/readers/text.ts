import type { Block, Document } from "../document.ts";
import { decodeText } from "./decode.ts";
import { Refusal } from "./faults.ts";
import type { Allowance } from "./limits.ts";
import {
  isRule,
  type Line,
  type Separator,
  separatorOf,
  splitLine,
  splitRows,
  toLineGrid,
} from "./lineTable.ts";
import { foldRows, hasValues } from "./spacedRows.ts";
import { plainDocument } from "./plainDocument.ts";
import { spreadSingleSpaced } from "./singleSpaced.ts";
import { toTextParagraphs, wrapWidth } from "./wrappedLines.ts";

interface Run {
  readonly separator: Separator | undefined;
  readonly lines: Line[];
}

/** Two spaces or a tab happen in prose: a table of them has several rows or several gaps. */
const isTable = ({ separator, lines }: Run): boolean => {
  if (separator === undefined) return false;
  if (separator === "pipe" || lines.length > 1) return true;
  return splitLine(lines[0]?.text ?? "", separator).length > 2;
};

const section = /^\s*[一二三四五六七八九十]{1,3}、/;
const longestLabel = 40;

/** Whether a line without gaps goes on a table set in blanks: a part of a label, no heading or prose. */
const isLabelPart = (line: Line, next: Line | undefined): boolean =>
  line.text.trim().length <= longestLabel &&
  next !== undefined &&
  (!section.test(line.text) || hasValues(next));

/** How many lines of a label may follow each other. */
const mostLabelParts = 5;

const goesOn = (lines: readonly Line[], from: number): boolean => {
  for (let at = from; at <= from + mostLabelParts; at += 1) {
    const line = lines[at];
    if (!line) return false;
    const separator = separatorOf(line.text);
    if (separator !== undefined) return separator === "spaces";
    if (!isLabelPart(line, lines[at + 1])) return false;
  }
  return false;
};

const endsInValue = /(?:^|[\t|｜│ ])(?:[-—–/\\无]|\d[\d,，.]*[件条个%万元]*)[\t|｜│ ]*$/u;

/** Between rows with numbers, a line without a separator is a part of the label of the row after it. */
const isBrokenLabel = (lines: readonly Line[], at: number): boolean => {
  const next = lines.slice(at, at + mostLabelParts).find(({ text }) => separatorOf(text));
  return (
    next !== undefined &&
    endsInValue.test(next.text) &&
    endsInValue.test(lines[at - 1]?.text ?? "") &&
    (lines[at]?.text.trim().length ?? 0) <= longestLabel
  );
};

/** Neighbouring lines whose cells are set apart in the same way. */
const toRuns = (lines: readonly Line[]): readonly Run[] => {
  const runs: Run[] = [];
  lines.forEach((line, index) => {
    const last = runs.at(-1);
    const own = separatorOf(line.text);
    const isPart =
      own === undefined &&
      (last?.separator === "spaces" ? goesOn(lines, index) : isBrokenLabel(lines, index));
    const separator = isPart ? last?.separator : own;
    if (last && last.separator === separator) last.lines.push(line);
    else runs.push({ separator, lines: [line] });
  });
  return runs;
};

/** Blank and drawn lines count for the numbers and for nothing else. */
const toLines = (text: string): readonly Line[] =>
  text
    .split(/\r\n|[\n\r\u2028\f]/)
    .map((words, index) => ({ number: index + 1, text: words }))
    .filter((line) => line.text.trim() !== "" && !isRule(line.text));

/** Tabs, strokes, blanks and ends of lines: nothing that parts two cells or lines is anything else. */
const isGap = (code: number): boolean => code === 0x20 || (code > 8 && code < 14) || code === 0x7c;

/** How many gaps a text has, counted before it is cut up: the pieces of a large one fill the memory. */
const spendGaps = (text: string, allowance: Allowance): void => {
  let gaps = 0;
  let wasBlank = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (isGap(code) && !(wasBlank && code === 0x20)) gaps += 1;
    wasBlank = code === 0x20;
  }
  if (gaps > allowance.limits.cells) throw new Refusal("too-complex");
};

export const readText = (bytes: Uint8Array, name: string, allowance: Allowance): Document => {
  const whole = decodeText(bytes);
  spendGaps(whole, allowance);
  const blocks: Block[] = [];
  let grid = 0;
  let paragraph = 0;
  const runs = toRuns(spreadSingleSpaced(toLines(whole)));
  const width = wrapWidth(runs.flatMap((run) => (isTable(run) ? [] : run.lines)));
  for (const run of runs) {
    if (run.separator !== undefined && isTable(run)) {
      const place = { grid: (grid += 1), line: run.lines[0]?.number ?? 1 };
      const isSpaced = run.separator === "spaces";
      const rows = isSpaced ? foldRows(run.lines) : splitRows(run.lines, run.separator);
      blocks.push(toLineGrid(rows, place, allowance));
    } else {
      for (const { number, text } of toTextParagraphs(run.lines, width)) {
        const place = { paragraph: (paragraph += 1), line: number };
        blocks.push({ kind: "paragraph", text, place });
      }
    }
    allowance.checkTime();
  }
  return plainDocument(name, "text", blocks);
};
