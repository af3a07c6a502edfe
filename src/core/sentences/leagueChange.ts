import { formatGrowth, formatPoint, formatPoints } from "../format/format.ts";
import type { Polarity } from "../metrics/metric.ts";
import { type Change, changeRefusals, directionOf } from "../query/course.ts";
import { judgement } from "../query/league.ts";
import type { Language, Text } from "../text.ts";

const both = (words: (language: Language) => string): Text => ({
  zh: words("zh"),
  en: words("en"),
});

/** How far the value moved: points of a share, or the part by which a count grew. */
const moved = (change: Exclude<Change, { kind: "none" }>): Text =>
  both((language) =>
    change.kind === "rate"
      ? formatPoints(change.difference, language)
      : formatGrowth(change.ratio - 1, language),
  );

/** Both ends of the interval of a change, signs and all. */
export const changeInterval = (change: Change): Text | null => {
  if (change.kind === "none") return null;
  const end = (value: number, language: Language): string =>
    change.kind === "rate" ? formatPoint(value) : formatGrowth(value - 1, language);
  const unit = change.kind === "rate" ? { zh: " 个百分点", en: " pp" } : { zh: "", en: "" };
  return {
    zh: `${end(change.lower, "zh")} 至 ${end(change.upper, "zh")}${unit.zh}`,
    en: `${end(change.lower, "en")} to ${end(change.upper, "en")}${unit.en}`,
  };
};

const states = {
  up: { zh: "明显上升", en: "clearly up" },
  down: { zh: "明显下降", en: "clearly down" },
  unclear: { zh: "无明显变化", en: "no clear change" },
} as const satisfies Record<string, Text>;

/** What a year's change comes to; one whose interval holds no change at all is not clear. */
export const changeWords = (change: Change): Text => {
  if (change.kind === "none") return changeRefusals[change.cannot];
  return directionOf(change) === "unclear" ? states.unclear : moved(change);
};

/** A year's change in words alone, or why there is none to judge. */
export const changeState = (change: Change): Text => {
  if (change.kind === "none") return changeRefusals[change.cannot];
  return states[directionOf(change) ?? "unclear"];
};

export const changeTone = (change: Change, polarity: Polarity): "better" | "worse" | "neither" => {
  const direction = directionOf(change);
  if (direction === "up") return judgement("above", polarity);
  return direction === "down" ? judgement("below", polarity) : "neither";
};
