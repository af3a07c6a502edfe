import { formatNumber, formatShare } from "../format/format.ts";
import { type OutcomeGroupId, outcomeGroupIds, outcomeGroups } from "../form/outcomeGroups.ts";
import type { Flow } from "../query/flow.ts";
import type { Text } from "../text.ts";
import { counted, enumerated } from "./count.ts";

const quoted = (ids: readonly OutcomeGroupId[]): Text => ({
  zh: ids.map((id) => `“${outcomeGroups[id].label.zh}”`).join("、"),
  en: enumerated(ids.map((id) => `“${outcomeGroups[id].label.en}”`)),
});

/** Where most requests went, in one line; null where no report gives a figure. */
export const flowSentence = (flow: Flow | null): Text => {
  if (!flow) return { zh: "没有申请数量的数字", en: "There are no figures on requests" };
  const total = flow.received + flow.carriedIn;
  if (total === 0) return { zh: "没有待办的申请", en: "There were no requests to handle" };
  const most = Math.max(...outcomeGroupIds.map((id) => flow.outcomes[id]));
  const all = { zh: formatNumber(total, "zh"), en: counted(total, "request", "requests") };
  if (most === 0) {
    return {
      zh: `待办申请 ${all.zh} 件，公布的数字没有说明去向`,
      en: `${all.en} to handle: the published figures do not say what became of ${total === 1 ? "it" : "them"}`,
    };
  }
  const largest = outcomeGroupIds.filter((id) => flow.outcomes[id] === most);
  const where = quoted(largest);
  if (most === total && largest.length === 1) {
    return {
      zh: `待办申请 ${all.zh} 件，${total === 1 ? "" : "都是"}${where.zh}`,
      en: `${total === 1 ? "The one request" : `All ${all.en}`} to handle: ${where.en}`,
    };
  }
  // Where more ended than came in, a share could exceed the whole.
  const isPart = most <= total;
  const share = {
    zh: isPart ? `占 ${formatShare(most / total, "zh")}` : `有 ${formatNumber(most, "zh")} 件`,
    en: isPart ? formatShare(most / total, "en") : formatNumber(most, "en"),
  };
  return largest.length === 1
    ? {
        zh: `待办申请 ${all.zh} 件，去向最多的是${where.zh}，${share.zh}`,
        en: `Of ${all.en} to handle, the commonest outcome was ${where.en}: ${share.en}`,
      }
    : {
        zh: `待办申请 ${all.zh} 件，去向最多的是${where.zh}，各${share.zh}`,
        en: `Of ${all.en} to handle, the commonest outcomes were ${where.en}: ${share.en} each`,
      };
};

/** What the published figures leave open between what came in and what became of it; empty where nothing. */
export const flowNote = ({ unbalanced }: Flow): Text => {
  if (unbalanced === 0) return { zh: "", en: "" };
  const count = Math.abs(unbalanced);
  return unbalanced > 0
    ? {
        zh: `公布的数字中，有 ${formatNumber(count, "zh")} 件只有来源、没有去向。`,
        en: `By the published figures, ${counted(count, "request", "requests")} came in and had no outcome.`,
      }
    : {
        zh: `公布的数字中，去向比来源多 ${formatNumber(count, "zh")} 件，数字对不上。`,
        en: `By the published figures, ${counted(count, "request", "requests")} more had an outcome than came in: they do not add up.`,
      };
};
