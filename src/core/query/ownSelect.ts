import type { Text } from "../text.ts";

/** A stretch of a reader's own text, as the editor counts it. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** A text that may be asked, or why it may not and where that stands. */
export type OwnSelect =
  | { readonly select: string }
  | { readonly refusal: Text; readonly place: Place };

/** What may stand at the beginning of a question; everything else could change something. */
const openings = new Set("select with from values describe summarize show".split(" "));

const tokens =
  /(?<skip>\s+|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|'(?:[^']|'')*'?|"(?:[^"]|"")*"?|\$(?<tag>\w*)\$[\s\S]*?(?:\$\k<tag>\$|$)|[\p{L}_][\p{L}\p{N}_]*|[\s\S]/gu;

interface Token extends Place {
  readonly text: string;
}

/** Words and signs, without blanks and comments; a quoted text is one. */
const tokensOf = (sql: string): readonly Token[] =>
  [...sql.matchAll(tokens)].flatMap((match) =>
    match.groups?.["skip"] === undefined
      ? [{ text: match[0], from: match.index, to: match.index + match[0].length }]
      : [],
  );

const isSemicolon = ({ text }: Token): boolean => text === ";";

const refuse = ({ from, to }: Place, zh: string, en: string): OwnSelect => ({
  refusal: { zh, en },
  place: { from, to },
});

/** The door for a reader's own SQL: one question, and only a question. */
export const parseOwnSelect = (sql: string): OwnSelect => {
  const all = tokensOf(sql);
  const end = all.find(isSemicolon);
  const more = end && all.find((token) => token.from > end.from && !isSemicolon(token));
  const first = all.find(({ text }) => text !== "(" && text !== ";");
  if (!first) {
    return refuse({ from: 0, to: sql.length }, "请先写一句查询。", "Write a query first.");
  }
  if (!openings.has(first.text.toLowerCase())) {
    return refuse(
      first,
      `这里只能查询，以 select 或 with 开头；“${first.text}”开头的语句不予运行。`,
      `Only queries run here, beginning with select or with; a statement that begins with “${first.text}” does not.`,
    );
  }
  if (more) {
    return refuse(
      more,
      "一次只能运行一句：请删去分号之后的部分。",
      "One query runs at a time: remove what follows the semicolon.",
    );
  }
  return { select: end ? sql.slice(0, end.from) : sql };
};

/** Whether a text asks for every column of a table without naming them. */
export const namesNoColumns = (select: string): boolean => {
  const words = tokensOf(select).map(({ text }) => text.toLowerCase());
  const isStar = (text: string, at: number): boolean =>
    text === "*" && ["select", "distinct", "all", ",", "."].includes(words[at - 1] ?? "");
  return words.some(isStar) || words.includes("columns") || words[0] === "from";
};

/** Only a query can stand in brackets, and one row more than are shown is asked for. */
export const firstRowsOf = (select: string, rows: number): string =>
  `select * from (\n${select}\n) limit ${rows + 1}`;

/** Chinese characters and full-width signs take two columns in the engine's messages. */
const isWide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u;

/** How many code units of a text stand before a column. */
const unitsBefore = (text: string, column: number): number => {
  let units = 0;
  let width = 0;
  for (const sign of text) {
    if (width >= column) break;
    width += isWide.test(sign) ? 2 : 1;
    units += sign.length;
  }
  return units;
};

const wordAt = /^(?:"(?:[^"]|"")*"?|'(?:[^']|'')*'?|[\p{L}\p{N}_]+|\S)/u;

const placeOfWord = (sql: string, from: number): Place => {
  const word = wordAt.exec(sql.slice(from))?.[0] ?? "";
  return { from, to: from + word.length };
};

/** Where the engine's message points in the text that was put in brackets; null where it points nowhere. */
export const placeOf = (message: string, sql: string): Place | null => {
  const pointer = /^(LINE (\d+): )(.*)\n( *)\^/mu.exec(message);
  if (!pointer) {
    const named = /Cannot access file "(.+?)"/u.exec(message)?.[1];
    const from = named === undefined ? -1 : sql.indexOf(named);
    return named === undefined || from < 0 ? null : { from, to: from + named.length };
  }
  const [, head = "", line = "", excerpt = "", blanks = ""] = pointer;
  const lines = sql.split("\n");
  const at = Number(line) - 2;
  const text = lines[at];
  if (text === undefined) return { from: sql.trimEnd().length, to: sql.length };
  const isClipped = excerpt.startsWith("...") && !text.startsWith("...");
  const shown = isClipped ? excerpt.slice(3).replace(/\.\.\.$/u, "") : excerpt;
  const before = unitsBefore(shown, blanks.length - head.length - (isClipped ? 3 : 0));
  const start = lines.slice(0, at).reduce((units, { length }) => units + length + 1, 0);
  return placeOfWord(sql, start + Math.max(0, isClipped ? text.indexOf(shown) : 0) + before);
};
