import { formatNumber, formatShare } from "../format/format.ts";
import { isShare } from "../statistics/share.ts";
import { tier } from "../statistics/tier.ts";
import { wilson } from "../statistics/wilson.ts";
import type { Text } from "../text.ts";
import { counted, enumerated } from "./count.ts";

interface Rated {
  readonly name: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

const shareOf = ({ numerator, denominator }: Rated) => {
  const sides = { x: numerator ?? 0, n: denominator ?? 0 };
  return numerator !== null && isShare(sides) ? sides : null;
};

/** How many bodies can be told from what they come to together. */
export const ratesSentence = (
  rows: readonly Rated[],
  reference: number | null,
  label: Text,
): Text => {
  const intervals = rows.flatMap((row) => {
    const share = shareOf(row);
    return share ? (wilson(share.x, share.n) ?? []) : [];
  });
  const bodies = intervals.length;
  if (bodies === 0 || reference === null) {
    return { zh: `${label.zh}：各机关都无分母`, en: `${label.en}: no body has a denominator` };
  }
  const tiers = intervals.map((interval) => tier(interval, reference));
  const above = tiers.filter((at) => at === "above").length;
  const below = tiers.filter((at) => at === "below").length;
  const pooled = { zh: formatShare(reference, "zh"), en: formatShare(reference, "en") };
  if (above + below === 0) {
    return {
      zh: `${label.zh}：${formatNumber(bodies, "zh")} 个机关都与合并值 ${pooled.zh} 分不开`,
      en: `${label.en}: ${bodies === 1 ? "the one body" : `none of ${counted(bodies, "body", "bodies")}`} can${bodies === 1 ? "not" : ""} be told from the pooled ${pooled.en}`,
    };
  }
  const parts = [
    { n: above, zh: "个明显高于", en: "clearly above" },
    { n: below, zh: "个明显低于", en: "clearly below" },
  ].filter(({ n }) => n > 0);
  return {
    zh: `${label.zh}：${formatNumber(bodies, "zh")} 个机关中，${parts.map(({ n, zh }) => `${formatNumber(n, "zh")} ${zh}`).join("、")}合并值 ${pooled.zh}`,
    en: `${label.en}: of ${counted(bodies, "body", "bodies")}, ${enumerated(parts.map(({ n, en }) => `${formatNumber(n, "en")} ${en}`))} the pooled ${pooled.en}`,
  };
};

/** What each kind comes to, one after the other, and how many have nothing to divide by. */
export const kindsSentence = (rows: readonly Rated[], label: Text): Text => {
  const known = rows.flatMap((row) => {
    const share = shareOf(row);
    return share ? [{ name: row.name, value: share.x / share.n }] : [];
  });
  const without = rows.length - known.length;
  if (known.length === 0) {
    return { zh: `${label.zh}：都无分母`, en: `${label.en}: none has a denominator` };
  }
  const each = (language: "zh" | "en") =>
    known.map(({ name, value }) => `${name} ${formatShare(value, language)}`);
  const rest = {
    zh: without > 0 ? `；另 ${formatNumber(without, "zh")} 类无分母` : "",
    en: without > 0 ? `; ${formatNumber(without, "en")} without a denominator` : "",
  };
  return {
    zh: `${label.zh}：${each("zh").join("，")}${rest.zh}`,
    en: `${label.en}: ${enumerated(each("en"))}${rest.en}`,
  };
};
