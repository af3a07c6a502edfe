import { formatNumber, formatShare } from "../format/format.ts";
import { outcomeGroupIds, outcomeGroups } from "../form/outcomeGroups.ts";
import type { Flow } from "../query/flow.ts";
import type { Text } from "../text.ts";
import { counted } from "./count.ts";

/** Where most requests went, in one sentence. */
export const flowSentence = (flow: Flow): Text => {
  const total = flow.received + flow.carriedIn;
  const [largest] = outcomeGroupIds.toSorted((a, b) => flow.outcomes[b] - flow.outcomes[a]);
  if (total === 0 || !largest) {
    return { zh: "没有待办的申请。", en: "There were no requests to handle." };
  }
  const { label } = outcomeGroups[largest];
  const share = flow.outcomes[largest] / total;
  return {
    zh: `待办申请 ${formatNumber(total, "zh")} 件，去向最多的是“${label.zh}”，占 ${formatShare(share, "zh")}`,
    en: `Of ${counted(total, "request", "requests")} to handle, the largest share, ${formatShare(share, "en")}, ended as “${label.en}”`,
  };
};

/** What the published figures leave open between what came in and what became of it; empty where nothing. */
export const flowNote = ({ unbalanced }: Flow): Text => {
  if (unbalanced === 0) return { zh: "", en: "" };
  const count = Math.abs(unbalanced);
  return unbalanced > 0
    ? {
        zh: `公布的数字中，有 ${formatNumber(count, "zh")} 件只有来源、没有去向。`,
        en: `By the published figures, ${counted(count, "request", "requests")} came in and ended nowhere.`,
      }
    : {
        zh: `公布的数字中，去向比来源多 ${formatNumber(count, "zh")} 件，数字对不上。`,
        en: `By the published figures, ${counted(count, "request", "requests")} more ended than came in: they do not add up.`,
      };
};
