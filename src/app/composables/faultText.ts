import type { Text } from "#core/text.ts";

const unknown: Text = {
  zh: "出了意料之外的错误，请重试；若仍出错，请重新打开本页。",
  en: "Something unexpected went wrong. Try again; if it happens again, open the page anew.",
};

const isText = (value: unknown): value is Text =>
  typeof value === "object" && value !== null && "zh" in value && "en" in value;

/** What to tell the reader of a failure: faults bring their own words. */
export const faultText = (error: unknown): Text =>
  error instanceof Error && "text" in error && isText(error.text) ? error.text : unknown;
