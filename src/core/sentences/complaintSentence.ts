import { formatNumber, formatRate } from "../format/format.ts";
import type { StatedCount } from "../query/narrativeList.ts";
import type { SeriesRow } from "../query/series.ts";
import type { Text } from "../text.ts";
import { counted } from "./count.ts";

type Sums = Pick<SeriesRow, "numerator" | "denominator">;

const inTable = ({ numerator, denominator }: Sums): Text => {
  if (numerator === null || !denominator) {
    return { zh: "表内没有办结的申请", en: "the table holds no closed request" };
  }
  return {
    zh: `表内办结的申请中，因属信访举报投诉而不予处理的占 ${formatRate(numerator, denominator, "zh")}`,
    en: `in the table, ${formatRate(numerator, denominator, "en")} of requests closed were declined as complaints or petitions`,
  };
};

const inProse = (stated: readonly StatedCount[]): Text => {
  const reports = new Set(stated.map(({ body, year }) => `${body} ${year}`)).size;
  return reports === 0
    ? {
        zh: "没有报告在正文里说到咨询、投诉或热线的数字",
        en: "no report states numbers of consultations, complaints or hotline cases in its text",
      }
    : {
        zh: `${formatNumber(reports, "zh")} 份报告在正文里说到咨询、投诉或热线的数字`,
        en: `${counted(reports, "report states", "reports state")} numbers of consultations, complaints or hotline cases in the text`,
      };
};

/** What the table and the prose say of complaints, one after the other and never added up. */
export const complaintSentence = (rate: Sums, stated: readonly StatedCount[]): Text => {
  const table = inTable(rate);
  const prose = inProse(stated);
  return {
    zh: `${table.zh}；${prose.zh}。`,
    en: `${table.en.charAt(0).toUpperCase()}${table.en.slice(1)}; ${prose.en}.`,
  };
};
