import { formatNumber, formatRate, formatShare } from "../format/format.ts";
import type { Position } from "../query/bodyPeers.ts";
import type { Language, Text } from "../text.ts";

/** A rate keeps its two sides on its line. */
const unbroken = (text: string): string => text.replaceAll(" ", "\u00a0");

const nothing: Text = { zh: "", en: "" };

/** Why a body with a rate is not ranked; nothing where it is. */
export const positionCaution = (position: Position): Text => {
  if (position.kind === "count" || position.isBelow === null) return nothing;
  const least = (language: Language) => formatNumber(position.isBelow ?? 0, language);
  return {
    zh: `分母不足 ${least("zh")}，不排名`,
    en: `denominator under ${least("en")}: not ranked`,
  };
};

/** What a body is held against: how many peers, and their sums. */
export const positionSentence = (position: Position): Text => {
  const { peers } = position;
  const bodies = (language: Language) => formatNumber(peers.answered, language);
  switch (position.kind) {
    case "rate": {
      const rate = (language: Language) =>
        unbroken(formatRate(peers.numerator ?? 0, peers.denominator ?? 0, language));
      return {
        zh: `同组 ${bodies("zh")} 个机关合并 ${rate("zh")}`,
        en: `pooled over ${bodies("en")} peers: ${rate("en")}`,
      };
    }
    case "count": {
      const total = (language: Language) => formatNumber(peers.numerator ?? 0, language);
      const part = (language: Language) => formatShare(position.part ?? 0, language);
      if (position.part === null) {
        return {
          zh: `同组 ${bodies("zh")} 个机关合计 0`,
          en: `none among ${bodies("en")} peers`,
        };
      }
      return {
        zh: `占同组 ${bodies("zh")} 个机关合计 ${total("zh")} 的 ${part("zh")}`,
        en: `${part("en")} of ${total("en")} over ${bodies("en")} peers`,
      };
    }
  }
};
