import type { Column } from "#app/components/DataTable/column.ts";
import { formatShare } from "#core/format/format.ts";
import { type Closing, closingIds, closings } from "#core/query/leagueOutcomes.ts";
import { unrankedWords } from "#core/sentences/unrankedWords.ts";
import type { Language, Text } from "#core/text.ts";
import type { ClosingsOf } from "./useClosings.ts";

export interface ClosingContext {
  readonly language: Language;
  readonly nameOf: (body: string) => string;
}

/** Requests closed, by the first share that has a denominator. */
export const closedOf = ({ shares }: ClosingsOf): number | null =>
  closingIds.map((id) => shares?.[id].denominator ?? null).find((value) => value !== null) ?? null;

/** Whether the shares of a row rest on too few requests to be more than chance. */
export const isSmall = (row: ClosingsOf, minimum: number): boolean => {
  const closed = closedOf(row) ?? 0;
  return closed > 0 && closed < minimum;
};

export const smallWords: Text = {
  zh: "分母过小，比例多半出于偶然",
  en: "too few requests: the shares are mostly chance",
};

/** The remark a file makes of a small row; on the page it is drawn pale. */
export const smallColumn = (language: Language, minimum: number): Column<ClosingsOf> => ({
  id: "small",
  label: { zh: "备注", en: "Remark" }[language],
  value: (row) => (isSmall(row, minimum) ? smallWords[language] : ""),
});

const reasonOf = ({ shares }: ClosingsOf, closing: Closing, language: Language): string => {
  const { unranked = "blank", blank = null } = shares?.[closing] ?? {};
  return unrankedWords({ unranked, blank })?.[language] ?? "";
};

/** Why a row has no share at all, where one reason holds for all of them. */
export const reasonOfRow = (row: ClosingsOf, language: Language): string | null => {
  if (closingIds.some((id) => row.shares?.[id].share != null)) return null;
  const reasons = new Set(closingIds.map((id) => reasonOf(row, id, language)));
  return reasons.size === 1 ? ([...reasons][0] ?? null) : null;
};

const shareColumn = (closing: Closing, language: Language): Column<ClosingsOf> => ({
  id: closing,
  label: closings[closing].label[language],
  isNumber: true,
  value: ({ shares }) => shares?.[closing].share ?? null,
  print: ({ shares }) => formatShare(shares?.[closing].share ?? 0, language),
  blank: (row) => reasonOf(row, closing, language),
});

/** The columns of the heat map: a body, what it closed, and the share of each way. */
export const closingColumns = ({
  language,
  nameOf,
}: ClosingContext): readonly Column<ClosingsOf>[] => [
  { id: "name", label: { zh: "机关", en: "Body" }[language], value: ({ body }) => nameOf(body) },
  {
    id: "closed",
    label: { zh: "办结件数", en: "Closed" }[language],
    isNumber: true,
    value: closedOf,
    blank: (row) => reasonOf(row, "granted", language),
  },
  ...closingIds.map((id) => shareColumn(id, language)),
];
