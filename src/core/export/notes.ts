import type { DataPackage } from "../dataset/dataPackage.ts";
import { inlineValues } from "../query/inlineValues.ts";
import type { Query } from "../query/query.ts";
import type { Language, Text } from "../text.ts";
import type { View } from "../view/view.ts";
import { citeApa, citeGbt7714 } from "./citation.ts";
import { type ExportTable, simulatedWords } from "./exportTable.ts";
import { filterNotes } from "./filterWords.ts";
import type { Note } from "./note.ts";

/** What there is to say of an export; the page knows it, and every file repeats it. */
export interface Provenance {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  /** The view with nothing left open. */
  readonly view: View;
  readonly definitions: readonly { readonly name: Text; readonly words: Text }[];
  readonly queries: readonly Query<unknown>[];
  readonly dataset: DataPackage;
  /** The permanent link. */
  readonly address: string;
  /** The day, as 2026-03-31. */
  readonly day: string;
  readonly language: Language;
  readonly nameOf: (body: string) => string;
}

const caveats: readonly Text[] = [
  {
    zh: "公布的数字未必勾稽相符，转录也可能有误，以各报告原文为准。",
    en: "Published figures do not always add up and transcription can slip; the reports themselves decide.",
  },
  {
    zh: "空白不是零；分母为零时没有比率（无分母）。状态列写明每个空值的缘由。",
    en: "A blank is not zero; where the denominator is zero there is no rate. The state columns say why a value is missing.",
  },
  {
    zh: "申请量小的机关，名次多半出于偶然；请连同区间一起引用。",
    en: "Where requests are few a rank is mostly chance; cite it with its interval.",
  },
  {
    zh: "CSV 中以 = + - @ 等开头的文字前加了一个撇号，以免被当作公式；长编号请用 XLSX 或 Parquet，以免表格软件改写。",
    en: "In CSV, text that begins with = + - @ or the like has an apostrophe before it, so that no formula runs; take long codes as XLSX or Parquet, lest a spreadsheet rewrite them.",
  },
];

/** How many rows have no value and for which reason, by the state columns. */
const excludedNote = ({ columns, rows }: ExportTable, language: Language): readonly Note[] => {
  const counts = columns.flatMap(({ id, label }, at) => {
    if (!id.endsWith("_state")) return [];
    const reasons = new Map<string, number>();
    for (const row of rows) {
      if (row[at - 1] !== null) continue;
      const reason = String(row[at]);
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    }
    return [...reasons].map(([reason, count]) => `${label}: ${reason} ${count}`);
  });
  const topic = { zh: "没有数字的行", en: "Rows without a figure" }[language];
  return counts.length === 0 ? [] : [{ topic, words: counts.join("; ") }];
};

/** Everything that must be said of a table that leaves the page, topic by topic. */
export const exportNotes = (about: Provenance, table: ExportTable | null): readonly Note[] => {
  const { language, dataset, queries } = about;
  const say = (text: Text): string => text[language];
  const lines: readonly (readonly [Text, string])[] = [
    [
      simulatedWords,
      dataset.simulated
        ? say({
            zh: "本数据集是生成的，地名与机关均为虚构，不得当作真实数字引用。",
            en: "This dataset is generated; its places and bodies are fictional and must not be cited as real.",
          })
        : "",
    ],
    [{ zh: "标题", en: "Title" }, about.title],
    [{ zh: "范围与口径", en: "Scope and basis" }, about.subtitle],
    [{ zh: "图注", en: "Remark" }, about.source],
  ];
  const closing: readonly (readonly [Text, string])[] = [
    [
      { zh: "数据集", en: "Dataset" },
      [say(dataset.title), dataset.version].filter(Boolean).join(" · "),
    ],
    [{ zh: "数据指纹", en: "Dataset hash" }, `sha256:${dataset.hash}`],
    [{ zh: "许可", en: "Licence" }, dataset.licences.map(({ title }) => say(title)).join("; ")],
    [{ zh: "导出日期", en: "Exported on" }, about.day],
    [{ zh: "链接", en: "Link" }, about.address],
    [{ zh: "引用（GB/T 7714）", en: "Citation (GB/T 7714)" }, citeGbt7714(about)],
    [{ zh: "引用（APA）", en: "Citation (APA)" }, citeApa(about)],
    ...caveats.map((caveat): readonly [Text, string] => [
      { zh: "注意", en: "Caveat" },
      say(caveat),
    ]),
  ];
  const noted = (pairs: readonly (readonly [Text, string])[]): readonly Note[] =>
    pairs.flatMap(([topic, words]) => (words ? [{ topic: say(topic), words }] : []));
  return [
    ...noted(lines),
    ...filterNotes(about.view, about),
    ...about.definitions.map(({ name, words }) => ({
      topic: `${say({ zh: "定义", en: "Definition" })} · ${say(name)}`,
      words: say(words),
    })),
    ...(table ? excludedNote(table, language) : []),
    ...noted(closing),
    ...queries.map((query): Note => ({ topic: "SQL", words: inlineValues(query), isCode: true })),
  ];
};
