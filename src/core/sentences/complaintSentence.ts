import { formatNumber, formatRate } from "../format/format.ts";
import type { StatedCount } from "../query/narrativeList.ts";
import type { SeriesRow } from "../query/series.ts";
import { isShare } from "../statistics/share.ts";
import type { Text } from "../text.ts";
import { counted } from "./count.ts";

type Sums = Pick<SeriesRow, "numerator" | "denominator">;

const inTable = ({ numerator, denominator }: Sums): Text => {
  if (numerator === null || denominator === null) {
    return {
      zh: "表内没有这一项的数字",
      en: "the table gives no figures for this",
    };
  }
  if (denominator === 0 && numerator === 0) {
    return { zh: "表内没有办结的申请", en: "the table holds no closed request" };
  }
  const [part, whole] = [numerator, denominator].map((n) => ({
    zh: formatNumber(n, "zh"),
    en: formatNumber(n, "en"),
  })) as [Text, Text];
  if (!isShare({ x: numerator, n: denominator })) {
    return {
      zh: `表内数字自相矛盾：因属信访举报投诉而不予处理 ${part.zh} 件，办结 ${whole.zh} 件`,
      en: `the figures of the table contradict each other: ${part.en} declined as complaints or petitions, ${whole.en} closed`,
    };
  }
  if (numerator === 0) {
    return {
      zh: `表内办结的 ${whole.zh} 件申请中，没有因属信访举报投诉而不予处理的`,
      en: `in the table, of ${counted(denominator, "request", "requests")} closed, none was declined as a complaint or petition`,
    };
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
