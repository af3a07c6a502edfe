import { formatNumber, formatShare } from "../format/format.ts";
import { isShare } from "../statistics/share.ts";
import { tier } from "../statistics/tier.ts";
import { wilson } from "../statistics/wilson.ts";
import type { Text } from "../text.ts";
import { counted, enumerated, inSentence } from "./count.ts";

interface Sides {
  readonly numerator: number | null;
  readonly denominator: number | null;
}

interface Rated extends Sides {
  readonly name: string;
}

const shareOf = ({ numerator, denominator }: Sides) => {
  const sides = { x: numerator ?? 0, n: denominator ?? 0 };
  return numerator !== null && isShare(sides) ? sides : null;
};

/** How many bodies can be told from what they come to together. */
export const ratesSentence = (
  rows: readonly Sides[],
  reference: number | null,
  label: Text,
): Text => {
  const intervals = rows.flatMap((row) => {
    const share = shareOf(row);
    return share ? (wilson(share.x, share.n) ?? []) : [];
  });
  const bodies = intervals.length;
  if (bodies === 0 || reference === null) {
    const isEmpty = rows.length > 0 && rows.every(({ denominator }) => denominator === 0);
    return isEmpty
      ? {
          zh: `${label.zh}：${rows.length === 1 ? "这个机关" : "各机关都"}无分母`,
          en: `${label.en}: ${rows.length === 1 ? "the one body has no" : "no body has a"} denominator`,
        }
      : { zh: `${label.zh}：没有可用的数字`, en: `${label.en}: no usable figures` };
  }
  const tiers = intervals.map((interval) => tier(interval, reference));
  const above = tiers.filter((at) => at === "above").length;
  const below = tiers.filter((at) => at === "below").length;
  const pooled = { zh: formatShare(reference, "zh"), en: formatShare(reference, "en") };
  if (above + below === 0) {
    return {
      zh: `${label.zh}：${bodies === 1 ? "1 个机关" : `${formatNumber(bodies, "zh")} 个机关都`}与合并值 ${pooled.zh} 无法区分`,
      en: `${label.en}: ${bodies === 1 ? "the one body" : `none of ${counted(bodies, "body", "bodies")}`} can${bodies === 1 ? "not" : ""} be told from the pooled rate of ${pooled.en}`,
    };
  }
  const parts = [
    { n: above, zh: "个明显高于", en: "clearly above" },
    { n: below, zh: "个明显低于", en: "clearly below" },
  ].filter(({ n }) => n > 0);
  return {
    zh: `${label.zh}：${formatNumber(bodies, "zh")} 个机关中，${parts.map(({ n, zh }) => `${formatNumber(n, "zh")} ${zh}`).join("、")}合并值 ${pooled.zh}`,
    en: `${label.en}: of ${counted(bodies, "body", "bodies")}, ${enumerated(parts.map(({ n, en }) => `${formatNumber(n, "en")} ${en}`))} the pooled rate of ${pooled.en}`,
  };
};

/** How many bodies published figures that no rate can be of: more than there was. */
export const contradicting = (rows: readonly Sides[]): number =>
  rows.filter(({ numerator, denominator }) => (numerator ?? 0) > (denominator ?? 0)).length;

interface Drawn {
  readonly drawn: number;
  readonly all: number;
  /** So many have no rate and are not in the pooled one. */
  readonly leftOut?: number;
}

/** What the line is, how many of all are drawn where not all are, and what picking one does. */
export const ratesNote = ({ drawn, all, leftOut = 0 }: Drawn, most: Text): Text => {
  const without = {
    zh: `（不计数字自相矛盾的 ${formatNumber(leftOut, "zh")} 个机关）`,
    en: ` without ${counted(leftOut, "body", "bodies")} whose figures contradict each other`,
  };
  const cut = {
    zh: `只画${most.zh}的 ${formatNumber(drawn, "zh")} 个，标题说的是全部 ${formatNumber(all, "zh")} 个；`,
    en: ` The ${formatNumber(drawn, "en")} with ${most.en} are drawn; the title is about all ${formatNumber(all, "en")}.`,
  };
  return {
    zh: `虚线是合并值${leftOut > 0 ? without.zh : ""}；${drawn < all ? cut.zh : ""}选中一行，其他各图只看这个机关。`,
    en: `The dashed line is the pooled rate${leftOut > 0 ? without.en : ""}.${drawn < all ? cut.en : ""} Pick a row and the other figures follow that body.`,
  };
};

/** That sums hold what a pooled rate leaves out; empty where it leaves nothing out. */
export const sumsNote = (leftOut: number): Text =>
  leftOut === 0
    ? { zh: "", en: "" }
    : {
        zh: `各年照录相加；所选年度有 ${formatNumber(leftOut, "zh")} 个机关的数字自相矛盾，也在其中，所以与不计它们的合并值不同。`,
        en: `Sums as published. They include ${counted(leftOut, "body", "bodies")} whose figures for the time chosen contradict each other, so they differ from the pooled rate, which leaves these out.`,
      };

/** What each kind comes to, one after the other, and how many have nothing to divide by. */
export const kindsSentence = (rows: readonly Rated[], label: Text): Text => {
  const known = rows.flatMap((row) => {
    const share = shareOf(row);
    return share ? [{ name: row.name, value: share.x / share.n }] : [];
  });
  const without = rows.length - known.length;
  if (known.length === 0) {
    const isEmpty = rows.length > 0 && rows.every(({ denominator }) => denominator === 0);
    return isEmpty
      ? { zh: `${label.zh}：都无分母`, en: `${label.en}: none has a denominator` }
      : { zh: `${label.zh}：没有可用的数字`, en: `${label.en}: no usable figures` };
  }
  const each = (language: "zh" | "en") =>
    known.map(
      ({ name, value }) =>
        `${language === "en" ? inSentence(name) : name} ${formatShare(value, language)}`,
    );
  const isEmpty = rows.every((row) => shareOf(row) !== null || row.denominator === 0);
  const rest = {
    zh:
      without > 0 ? `；另 ${formatNumber(without, "zh")} 类${isEmpty ? "无分母" : "没有比率"}` : "",
    en:
      without > 0
        ? `; ${formatNumber(without, "en")} without a ${isEmpty ? "denominator" : "rate"}`
        : "",
  };
  return {
    zh: `${label.zh}：${each("zh").join("，")}${rest.zh}`,
    en: `${label.en}: ${enumerated(each("en"))}${rest.en}`,
  };
};
