import { datasetTables } from "../dataset/schema.ts";
import type { Text } from "../text.ts";

interface Fault {
  readonly sign: RegExp;
  readonly words: (part: string, hints: readonly string[]) => Text;
}

const quotedZh = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join("");
const quotedEn = (texts: readonly string[]): string =>
  texts.map((text) => `“${text}”`).join(" or ");

const asking = ({ zh, en }: Text, hints: readonly string[]): Text =>
  hints.length === 0
    ? { zh, en }
    : { zh: `${zh}是否想写${quotedZh(hints)}？`, en: `${en} Did you mean ${quotedEn(hints)}?` };

const outside = (part: string): Text => ({
  zh: `这里只能查询已载入的数据，不能读取文件或网络地址（${part}）。`,
  en: `Only the loaded data can be queried here; no file and no address can be read (${part}).`,
});

/** What the engine says, known by a sign in its message; the first that fits is told. */
const faults: readonly Fault[] = [
  { sign: /Cannot access file "(.+?)"/u, words: outside },
  { sign: /with name "?([\w]+)"? is not in the catalog, (?:but|a function)/u, words: outside },
  {
    sign: /unterminated quoted (?:string|identifier)/u,
    words: () => ({ zh: "引号没有配对。", en: "A quotation mark is not closed." }),
  },
  {
    sign: /syntax error at (?:or near "\)"[\s\S]*LINE \d+: \) limit|end of input)/u,
    words: () => ({
      zh: "语句没有写完，或括号没有配对。",
      en: "The query is not finished, or a bracket is not closed.",
    }),
  },
  {
    sign: /syntax error at or near "([\s\S]*?)"/u,
    words: (part) => ({
      zh: `“${part}”附近的语法不对。`,
      en: `The syntax is wrong near “${part}”.`,
    }),
  },
  {
    sign: /Referenced column "(.+?)" not found/u,
    words: (part, hints) =>
      asking({ zh: `没有“${part}”这一列。`, en: `There is no column “${part}”.` }, hints),
  },
  {
    sign: /(?:Table|View) with name (\S+) does not exist/u,
    words: (part) => ({
      zh: `没有“${part}”这张表。可查的表：${datasetTables.join("、")}。`,
      en: `There is no table “${part}”. The tables are ${datasetTables.join(", ")}.`,
    }),
  },
  {
    sign: /Function with name (\S+) does not exist/u,
    words: (part, hints) =>
      asking({ zh: `没有“${part}”这个函数。`, en: `There is no function “${part}”.` }, hints),
  },
  {
    sign: /column "(.+?)" must appear in the GROUP BY/u,
    words: (part) => ({
      zh: `“${part}”既没有分组也没有汇总：请写进 group by，或改用 any_value、sum 等。`,
      en: `“${part}” is neither grouped nor added up: put it in group by, or use any_value, sum or the like.`,
    }),
  },
  {
    sign: /Ambiguous reference to column name "(.+?)"/u,
    words: (part) => ({
      zh: `“${part}”不止一张表里有：请写明是哪张表的。`,
      en: `More than one table has “${part}”: say of which table.`,
    }),
  },
  {
    sign: /No function matches the given name and argument types '(.+?)'/u,
    words: (part) => ({
      zh: `这个函数不能用于这种值：${part}。`,
      en: `The function does not take such values: ${part}.`,
    }),
  },
  {
    sign: /Could not convert string '(.*?)'/u,
    words: (part) => ({
      zh: `“${part}”不能读成数字或日期；可改用 try_cast，读不成的留空。`,
      en: `“${part}” cannot be read as a number or a date; try_cast leaves such values blank.`,
    }),
  },
  {
    sign: /out of memory|could not allocate|memory limit/iu,
    words: () => ({
      zh: "内存不足：请减少列数，缩小年份范围，或先汇总再取行。",
      en: "Memory ran out: ask for fewer columns or years, or add up before taking rows.",
    }),
  },
];

/** What the engine would rather have read. */
const hintsIn = (message: string): readonly string[] => {
  const line = /(?:Candidate bindings:|Did you mean)\s*(.+)/u.exec(message)?.[1] ?? "";
  return [...line.matchAll(/"(.+?)"/gu)].flatMap(([, hint]) => hint ?? []).slice(0, 3);
};

/** Why a reader's own query failed, in words; what is not known is told as the engine says it. */
export const sqlFaultSentence = (message: string): Text => {
  for (const { sign, words } of faults) {
    const match = sign.exec(message);
    if (match) return words(match[1] ?? "", hintsIn(message));
  }
  const [first = ""] = message.split("\n");
  return {
    zh: `数据库没有接受这句查询：${first}`,
    en: `The database refused this query: ${first}`,
  };
};
