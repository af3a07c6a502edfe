import { formatNumber, formatShare } from "../format/format.ts";
import { metricOf } from "../metrics/metrics.ts";
import type { Sensitivity } from "../query/sensitivity.ts";
import type { Language, Text } from "../text.ts";

const print = ({ metric }: Sensitivity, value: number, language: Language): string =>
  metricOf(metric).kind === "rate" ? formatShare(value, language) : formatNumber(value, language);

/** How much of a figure the doubtful reports move, relative to the figure. */
const moveOf = ({ printed, excluded, recomputed }: Sensitivity): number =>
  printed
    ? Math.max(...[excluded, recomputed].map((value) => Math.abs((value ?? printed) / printed - 1)))
    : 0;

const unmoved: Text = {
  zh: "剔除数字不能吻合的报告，或按分项重算总计，各项数字都不变。",
  en: "Leaving out reports that do not add up, or working totals out from their parts, changes no figure.",
};

/** What the reports that do not add up do to the headline figures: the one they move most. */
export const sensitivitySentence = (rows: readonly Sensitivity[]): Text => {
  const [most] = rows.toSorted((a, b) => moveOf(b) - moveOf(a));
  if (!most || moveOf(most) === 0 || most.printed === null) return unmoved;
  const { printed, excluded, recomputed, metric } = most;
  const { label } = metricOf(metric);
  const say = (language: Language, value: number | null): string =>
    value === null ? "—" : print(most, value, language);
  return {
    zh: `变动最大的是${label.zh}：照录 ${say("zh", printed)}，剔除不符的报告后 ${say("zh", excluded)}，按分项重算 ${say("zh", recomputed)}。`,
    en: `${label.en} moves most: ${say("en", printed)} as printed, ${say("en", excluded)} without the reports that do not add up, ${say("en", recomputed)} with totals worked out from their parts.`,
  };
};
