import { columnWords, tableWords } from "../dataset/columnWords.ts";
import type { Field } from "../dataset/field.ts";
import { levels } from "../dataset/levels.ts";
import { type DatasetTable, datasetTables, schema } from "../dataset/schema.ts";
import { sectors } from "../dataset/sectors.ts";
import { cells, isCellId } from "../form/cells.ts";
import { type Check, checkIds, checks } from "../form/checks.ts";
import { explain, explainCell } from "../form/explain.ts";
import { narrativeIds, narrativeKinds, narratives } from "../form/narrative.ts";
import { tableIds, tables } from "../form/tables.ts";
import { blanks } from "../report/blank.ts";
import { causes } from "../report/likelyCause.ts";
import { transcriptions } from "../report/transcription.ts";
import type { Text } from "../text.ts";
import type { RateBasis } from "./metric.ts";
import { metricIds, metricOf } from "./metrics.ts";

const code = (text: string): string => `\`${text}\``;

const row = (texts: readonly string[]): string =>
  `| ${texts.map((text) => text.replaceAll("|", "\\|")).join(" | ")} |`;

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(heads), row(heads.map(() => "---")), ...rows.map(row)].join("\n");

const glossary = (head: string, words: Readonly<Record<string, Text>>): string =>
  table(
    [head, "中文", "English"],
    Object.entries(words).map(([id, { zh, en }]) => [code(id), zh, en]),
  );

const columnRows = (of: DatasetTable): readonly (readonly string[])[] => {
  const words: Readonly<Record<string, Text>> = columnWords[of];
  return (schema[of] as readonly Field[])
    .filter(({ name }) => !isCellId(name))
    .map(({ name, type, required }) => {
      const { zh = "", en = "" } = words[name] ?? {};
      return [code(name), type, required ? "●" : "", zh, en];
    });
};

const fileSection = (of: DatasetTable): string =>
  [
    `### ${of}`,
    `${tableWords[of].zh}${tableWords[of].en}`,
    table(["列 Column", "类型 Type", "必填 Required", "中文", "English"], columnRows(of)),
  ].join("\n\n");

const cellSection = (of: (typeof tableIds)[number]): string =>
  [
    `### ${of} · ${tables[of].label.zh} · ${tables[of].label.en}`,
    `${tables[of].formats.join("、")} 年格式。Printed by the ${tables[of].formats.join(" and ")} form.`,
    table(
      ["列 Column", "行 Row", "栏 Heading", "单位 Unit", "条例 Article", "English"],
      cells
        .filter((cell) => cell.table === of)
        .map(({ id, rowOf, columnOf }) => [
          code(id),
          rowOf.printed,
          columnOf.printed,
          columnOf.unit,
          `§${rowOf.article}`,
          explainCell(id).en,
        ]),
    ),
  ].join("\n\n");

const checkRows = checkIds.map((id) => {
  const { label, rule, severity }: Check = checks[id];
  return [code(id), label.zh, rule.zh, label.en, rule.en, severity];
});

const basisRow = (name: string, basis: RateBasis): readonly string[] => {
  const { zh, en } = explain(basis.formula);
  return [name, basis.label.zh, zh, basis.label.en, en];
};

const metricRows = metricIds.flatMap((id) => {
  const metric = metricOf(id);
  const name = `${code(id)} ${metric.label.zh} ${metric.label.en}`;
  if (metric.kind === "rate") {
    return Object.values(metric.bases).map((basis: RateBasis) => basisRow(name, basis));
  }
  const { zh, en } = explain(metric.formula);
  return [[name, "", zh, "", en]];
});

const narrativeRows = narrativeIds.map((id) => {
  const { label, kind } = narratives[id];
  return [code(id), narrativeKinds[kind].zh, label.zh, narrativeKinds[kind].en, label.en];
});

/** The data dictionary, told from the form, the schema and the metrics themselves. */
export const formatDictionary = (): string =>
  `${[
    "# 数据字典 Data dictionary",
    "本文件由统计表、数据结构与指标的定义生成，请勿手改。This file is made from the definitions of the form, the schema and the metrics; do not edit it.",
    "## 文件 Files",
    ...datasetTables.map(fileSection),
    "## 单元格 Cells",
    "`reports` 的其余各列，按统计表的顺序；没有数字的为空，原因见 `findings`。信息处理费表可不印，未印时不记原因。The other columns of `reports`, in the order of the form; empty where there is no number, with the reason in `findings`. The table of processing fees is optional: where it is not printed no reason is given.",
    ...tableIds.map(cellSection),
    "## 空白原因 Reasons of a blank",
    "空白不是零。A blank is not zero.",
    glossary("rule", blanks),
    "## 转录方式 Transcription",
    glossary("transcription", transcriptions),
    "## 勾稽关系 Checks",
    table(["rule", "名称", "关系", "Name", "Identity", "severity"], checkRows),
    "## 可能的缘由 Likely causes",
    glossary("cause", causes),
    "## 指标 Metrics",
    table(["指标 Metric", "口径", "算法", "Basis", "Formula"], metricRows),
    "## 正文数量 Counts in the prose",
    table(["id", "类", "名目", "Kind", "Count"], narrativeRows),
    "## 层级 Levels",
    glossary("level", levels),
    "## 领域 Sectors",
    glossary("sector", sectors),
  ].join("\n\n")}\n`;
