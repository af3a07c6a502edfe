import { squeeze } from "./label.ts";
import { simplify } from "./simplify.ts";

/** What a title says: whose report and for which year, as far as it does. */
export interface Title {
  readonly text: string;
  readonly body: string | null;
  readonly year: number | null;
}

const longestTitle = 90;

const numerals = "〇一二三四五六七八九";
const chineseYear = /[二][〇○零O][〇○零O一二三四五六七八九]{2}(?=年)/u;

const digitOf = (numeral: string): number => Math.max(0, numerals.indexOf(numeral));

/** 二〇二三年 as 2023年. */
const withDigits = (text: string): string =>
  text.replace(chineseYear, (year) => Array.from(year, digitOf).join(""));

const yearWords = /[([]?(20\d{2})(?:年年度|年度|年|度)?(?:1月?[-—–~至]12月份?)?[)\]]?/u;

const subject = /(?:政府)?信息公开/u;

const isReport = /信息公开.*(?:报告|年报)|(?:年度报告|年报).*信息公开/u;

/** Sites add their name to the title of a page: X报告_公开年报_某某政府网. */
const siteSeparator = /[|_]|[-—–]{1,2}(?!\d)/u;

const quotes = /[《》〈〉“”"'【】]/gu;

const formalities = /关于(?:报送|上报|呈报|公布|发布|公开|印发|转发|编制|做好)?/gu;

/** A notice asks for reports, unless it says that it brings one. */
const order = /(?<!关于(?:印发|转发|公布|发布|公开).*)通知$/u;
const edges = /^[\s:;,.、·\-—–()的]+|[\s:;,.、·\-—–(的]+$/gu;

/** A name in brackets behind the report: 年度报告(某某局). */
const namedBehind = /(?:报告|年报)(?:\(|[-—:]+)(\D{3,40}?)\)?$/u;

/** A collection of reports (各部门) is nobody's own, and a path through a site (首页>年报) no name. */
const nobody = /各(?:部门|单位|机关|级|[镇乡县区市街])|[>:»]/u;

/** Browsers print the date and the time before the title: 1/24/24, 9:15 AM. */
const stamp =
  /^(?:20\d{2}|\d{1,2})[-/.]\d{1,2}[-/.](?:20\d{2}(?=,)|\d{1,2}),?(?:[上下]午)?(?:\d{1,2}:\d{2}(?::\d{2})?)?(?:[AP]M)?/u;

const partOf = (text: string): string =>
  text.split(siteSeparator).find((part) => isReport.test(part)) ?? text;

const nameBefore = (text: string): string => {
  const match = subject.exec(text);
  const before = match ? text.slice(0, match.index) : "";
  // 人民政府信息公开 stands for 人民政府政府信息公开.
  const name = before.endsWith("人民") ? `${before}政府` : before;
  return name.replaceAll(formalities, "").replaceAll(edges, "");
};

/** A title of an annual report, or undefined for any other text. */
export const parseTitle = (text: string): Title | undefined => {
  if (text.length > longestTitle * 2) return undefined;
  const squeezed = withDigits(simplify(squeeze(text)).replace(stamp, "").replaceAll(quotes, ""));
  if (squeezed.length > longestTitle || !isReport.test(squeezed)) return undefined;
  if (/[。;!?]|格式|条例|要求/u.test(squeezed) || order.test(squeezed)) return undefined;
  const part = partOf(squeezed);
  const year = yearWords.exec(part)?.[1];
  const name = nameBefore(part.replace(yearWords, "")) || (namedBehind.exec(part)?.[1] ?? "");
  const body = name === "" || nobody.test(name) ? null : name;
  return { text: text.trim(), body, year: year === undefined ? null : Number(year) };
};
