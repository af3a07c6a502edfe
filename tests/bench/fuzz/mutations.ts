/** Draws a whole number below a limit. */
export type Draw = (limit: number) => number;

/** A page with something changed in its mark-up; what its cells print stays in it or goes. */
export type Mutation = (page: string, draw: Draw) => string;

const replaceOne = (
  page: string,
  pattern: RegExp,
  change: (match: string) => string,
  draw: Draw,
): string => {
  const matches = [...page.matchAll(pattern)];
  const match = matches[draw(Math.max(1, matches.length))];
  if (!match) return page;
  const [text] = match;
  return page.slice(0, match.index) + change(text) + page.slice(match.index + text.length);
};

const cell = /<td[^>]*>.*?<\/td>/gsu;
const row = /<tr>.*?<\/tr>/gsu;
const span = / (?:col|row)span="?\d+"?/gu;
const label = /<td[^>]*>[^<\d]{3,}<\/td>/gu;
const tag = /<\/?(?:td|tr|table|tbody|p)[^>]*>/gu;

const words = "本年上公开信息数量其他总计一二三（）";

/** Changes of the table's bones: none of them changes a number. */
export const structural: Readonly<Record<string, Mutation>> = {
  "a cell is gone": (page, draw) => replaceOne(page, cell, () => "", draw),
  "a blank cell too many": (page, draw) =>
    replaceOne(page, cell, (text) => `${text}<td></td>`, draw),
  "a row is gone": (page, draw) => replaceOne(page, row, () => "", draw),
  "a row is doubled": (page, draw) => replaceOne(page, row, (text) => text + text, draw),
  "two rows change places": (page, draw) =>
    replaceOne(
      page,
      /(<tr>.*?<\/tr>)\s*(<tr>.*?<\/tr>)/gsu,
      (text) => {
        const at = text.indexOf("<tr>", 1);
        return text.slice(at) + text.slice(0, at);
      },
      draw,
    ),
  "a span is gone": (page, draw) => replaceOne(page, span, () => "", draw),
  "a span is another": (page, draw) =>
    replaceOne(page, span, (text) => text.replace(/\d+/u, `${1 + draw(6)}`), draw),
  "a tag is gone": (page, draw) => replaceOne(page, tag, () => "", draw),
  "a tag is doubled": (page, draw) => replaceOne(page, tag, (text) => text + text, draw),
  "a label lacks a character": (page, draw) =>
    replaceOne(
      page,
      label,
      (text) => {
        const at =
          text.indexOf(">") + 1 + draw(Math.max(1, text.lastIndexOf("<") - text.indexOf(">") - 1));
        return text.slice(0, at) + text.slice(at + 1);
      },
      draw,
    ),
  "a label has a character too many": (page, draw) =>
    replaceOne(
      page,
      label,
      (text) => {
        const at = text.indexOf(">") + 1;
        return text.slice(0, at) + words.charAt(draw(words.length)) + text.slice(at);
      },
      draw,
    ),
  "a label is gone": (page, draw) => replaceOne(page, label, () => "<td></td>", draw),
  "a label is another": (page, draw) => {
    const labels = [...page.matchAll(label)].map(([text]) => text);
    return replaceOne(page, label, () => labels[draw(labels.length)] ?? "", draw);
  },
  "a table ends in the middle": (page, draw) =>
    replaceOne(page, row, (text) => `${text}</table><p>续表</p><table>`, draw),
};

/** Changes that may make anything of a file; it must still be read or refused. */
export const destructive: Readonly<Record<string, (bytes: Uint8Array, draw: Draw) => Uint8Array>> =
  {
    "the end is gone": (bytes, draw) => bytes.slice(0, draw(bytes.length)),
    "bytes are flipped": (bytes, draw) => {
      const flipped = bytes.slice();
      for (let i = 0; i < 20; i += 1) flipped[draw(bytes.length)] = draw(256);
      return flipped;
    },
    "a piece is gone": (bytes, draw) => {
      const from = draw(bytes.length);
      return new Uint8Array([...bytes.slice(0, from), ...bytes.slice(from + draw(2000))]);
    },
    "a piece is repeated": (bytes, draw) => {
      const from = draw(bytes.length);
      const to = from + draw(4000);
      return new Uint8Array([...bytes.slice(0, to), ...bytes.slice(from)]);
    },
  };
