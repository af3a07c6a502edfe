import { Parser } from "htmlparser2";

/** A cell as a spreadsheet program holds it. */
export interface SheetCell {
  readonly type: string;
  readonly number: number | null;
  readonly isFormula: boolean;
  text: string;
}

/** What stands for white space in a paragraph. */
const spaces: Readonly<Record<string, (count: number) => string>> = {
  "text:s": (count) => " ".repeat(count),
  "text:tab": () => "\t",
  "text:line-break": () => "\n",
};

/** The cells of the first sheet of an OpenDocument spreadsheet in one XML file, row by row. */
export const flatSheet = (xml: string): readonly (readonly SheetCell[])[] => {
  const rows: SheetCell[][] = [];
  let sheets = 0;
  let paragraphs = 0;
  let isText = false;
  const cell = (): SheetCell | undefined => rows.at(-1)?.at(-1);
  const add = (text: string): void => {
    const to = cell();
    if (isText && to) to.text += text;
  };
  const open: Readonly<Record<string, (attributes: Record<string, string>) => void>> = {
    "table:table": () => (sheets += 1),
    "table:table-row": () => sheets === 1 && rows.push([]),
    "table:table-cell": (attributes) => {
      const number = attributes["office:value"];
      paragraphs = 0;
      if (sheets !== 1) return;
      rows.at(-1)?.push({
        type: attributes["office:value-type"] ?? "",
        number: number === undefined ? null : Number(number),
        isFormula: attributes["table:formula"] !== undefined,
        text: "",
      });
    },
    "text:p": () => {
      isText = sheets === 1;
      if (paragraphs++ > 0) add("\n");
    },
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        open[name]?.(attributes);
        add(spaces[name]?.(Number(attributes["text:c"] ?? 1)) ?? "");
      },
      ontext: add,
      onclosetag: (name) => {
        if (name === "text:p") isText = false;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return rows;
};
