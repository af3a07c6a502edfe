import { type Handler, Parser } from "htmlparser2";
import type { Allowance } from "./limits.ts";

export type Attributes = Readonly<Record<string, string>>;

/** Parsing is done in parts of this many characters, with a look at the clock between them. */
const part = 65_536;

export interface MarkupHandler {
  onopentag(name: string, attributes: Attributes): void;
  ontext(text: string): void;
  onclosetag(name: string): void;
}

const countDepth = (handler: MarkupHandler, allowance: Allowance): Partial<Handler> => {
  let depth = 0;
  return {
    onopentag: (name, attributes) => {
      depth += 1;
      allowance.checkDepth(depth);
      handler.onopentag(name, attributes);
    },
    ontext: (text) => handler.ontext(text),
    onclosetag: (name) => {
      depth -= 1;
      handler.onclosetag(name);
    },
  };
};

const feed = (parser: Parser, text: string, allowance: Allowance): void => {
  for (let start = 0; start < text.length; start += part) {
    allowance.checkTime();
    parser.write(text.slice(start, start + part));
  }
  parser.end();
};

export const parseHtml = (text: string, handler: MarkupHandler, allowance: Allowance): void =>
  feed(new Parser(countDepth(handler, allowance)), text, allowance);

/** Names keep their prefix and case; entities of a DTD are not expanded. */
export const parseXml = (text: string, handler: MarkupHandler, allowance: Allowance): void =>
  feed(new Parser(countDepth(handler, allowance), { xmlMode: true }), text, allowance);
