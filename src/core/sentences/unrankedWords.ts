import { type Blank, blanks } from "../report/blank.ts";
import type { LeagueEntry, Unranked } from "../query/league.ts";
import { excluded } from "../query/leagueTable.ts";
import type { Text } from "../text.ts";
import { contradicting, noDenominator, noFigure } from "../format/noValue.ts";

const words = {
  "no-denominator": noDenominator,
  impossible: contradicting,
  "below-minimum": { zh: "分母过小，不排名", en: "too small to rank" },
  blank: noFigure,
  "other-format": {
    zh: "当年的表格不含此项",
    en: "not on the form of that year",
  },
} as const satisfies Record<Unranked, Text>;

const leftOut = { zh: "已剔除：数字不能吻合", en: "left out: figures do not add up" };

const isBlank = (reason: string): reason is Blank => Object.hasOwn(blanks, reason);

/** Why a body has no value or no place, in words; a blank cell says what kind of blank. */
export const unrankedWords = ({
  unranked,
  blank,
}: Pick<LeagueEntry, "unranked" | "blank">): Text | null => {
  if (!unranked) return null;
  if (unranked !== "blank" || blank === null) return words[unranked];
  if (blank === excluded) return leftOut;
  return isBlank(blank) ? blanks[blank] : words.blank;
};
