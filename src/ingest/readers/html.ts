import type { Document } from "../document.ts";
import { decodeText } from "./decode.ts";
import { HtmlPage } from "./htmlPage.ts";
import type { Allowance } from "./limits.ts";
import { type Attributes, parseHtml } from "./markup.ts";
import { tidy } from "./tidy.ts";

const hiding = /display\s*:\s*none/i;

const isHidden = ({ style, hidden }: Attributes): boolean =>
  hidden !== undefined || (style !== undefined && hiding.test(style));

const isNeverHidden = (): boolean => false;

const parsePage = (text: string, allowance: Allowance, isHiddenHere: typeof isHidden) => {
  const page = new HtmlPage(allowance, isHiddenHere);
  parseHtml(text, page, allowance);
  const blocks = page.flow.finish();
  return { page, blocks, hasGrids: blocks.some(({ kind }) => kind === "grid") };
};

/** Some pages hide the report and let a script show it; then what is hidden counts. */
const parseShown = (text: string, allowance: Allowance) => {
  const shown = parsePage(text, allowance, isHidden);
  if (shown.hasGrids || !shown.page.isPartlyHidden) return shown;
  const whole = parsePage(text, allowance, isNeverHidden);
  return whole.hasGrids ? whole : shown;
};

export const readHtml = (bytes: Uint8Array, name: string, allowance: Allowance): Document => {
  const { page, blocks } = parseShown(decodeText(bytes), allowance);
  const { title, meta, attachments } = page;
  return { name, format: "html", title: tidy(title), meta, blocks, attachments };
};
