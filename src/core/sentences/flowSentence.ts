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
