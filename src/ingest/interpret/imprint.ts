import type { Block, Document } from "../document.ts";
import { toLabel } from "./label.ts";
import { simplify } from "./simplify.ts";

/** What the frame around a report says of it. */
export interface Imprint {
  /** 索引号 */
  readonly index: string | null;
  /** YYYY-MM-DD */
  readonly published: string | null;
  /** 发布机构 */
  readonly publisher: string | null;
}

/** A field by its name, and the value behind it on a line. */
interface Field {
  readonly name: string;
  readonly line: RegExp;
}

const field = (name: string): Field => ({
  name,
  line: new RegExp(`(?:^|[\\s|])${Array.from(name).join("\\s*")}\\s*[:：]\\s*(\\S+)`, "u"),
});

/** The fields in the order of trust, and the names they have in the metadata of pages. */
const fields = {
  index: ["索引号", "信息索引号"].map(field),
  published: ["发布日期", "发布时间", "公开日期", "发文日期", "成文日期", "生成日期", "日期"].map(
    field,
  ),
  publisher: ["发布机构", "发文机关", "公开机构", "发布单位", "发文单位", "来源", "信息来源"].map(
    field,
  ),
} as const;

const metaNames = {
  index: ["IndexNumber"],
  published: ["PubDate", "publishdate", "PublishDate", "pubdate", "article:published_time"],
  publisher: ["ContentSource", "Source", "publisher"],
} as const;

const date = /(20\d{2})[-年./](\d{1,2})[-月./](\d{1,2})/u;

/** Frames are short; the report's own prose is not searched. */
const longestLine = 200;

const colon = /[:：]/u;

/** A frame has few rows; tables of the form have more, and none of these fields. */
const longestFrame = 12;

const isFrame = (block: Block): boolean =>
  block.kind === "grid" ? block.rows.length <= longestFrame : block.kind !== "image";

const pairsIn = (block: Block): readonly (readonly [string, string])[] => {
  if (block.kind !== "grid") return [];
  return block.rows.flatMap((row) => {
    const cells = row.filter((cell, i) => cell !== row[i - 1]);
    return cells.map((cell, i) => [toLabel(cell.text), cells[i + 1]?.text ?? ""] as const);
  });
};

const linesOf = (block: Block): readonly string[] => {
  if (block.kind === "image") return [];
  const texts =
    block.kind === "grid" ? block.rows.flatMap((row) => row.map(({ text }) => text)) : [block.text];
  return texts
    .filter((text) => text.length <= longestLine && colon.test(text))
    .flatMap((text) => text.split("\n"));
};

interface Frame {
  readonly lines: readonly string[];
  readonly pairs: readonly (readonly [string, string])[];
}

const find = ({ lines, pairs }: Frame, wanted: readonly Field[]): string | undefined => {
  for (const { name, line } of wanted) {
    const beside = pairs.find(([label, value]) => label === name && value !== "")?.[1];
    const found = beside ?? lines.map((text) => line.exec(text)?.[1]).find((value) => value);
    if (found !== undefined) return found.trim();
  }
  return undefined;
};

const isoDate = (text: string | undefined): string | null => {
  const [, year, month = "", day = ""] = date.exec(text ?? "") ?? [];
  return year === undefined ? null : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
};

export const readImprint = ({ meta }: Document, blocks: readonly Block[]): Imprint => {
  const inMeta = (names: readonly string[]) =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined && value !== "");
  const frames = blocks.filter(isFrame);
  const frame: Frame = {
    lines: frames.flatMap(linesOf).map(simplify),
    pairs: frames.flatMap(pairsIn),
  };
  return {
    index: inMeta(metaNames.index) ?? find(frame, fields.index) ?? null,
    published: isoDate(inMeta(metaNames.published)) ?? isoDate(find(frame, fields.published)),
    publisher: inMeta(metaNames.publisher) ?? find(frame, fields.publisher) ?? null,
  };
};
