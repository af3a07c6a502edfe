import { widthOfText } from "./widthOfText.ts";

/** Breaks a text into lines of so many times its size: Latin words stay whole, Chinese breaks anywhere. */
export const wrapText = (text: string, room: number): readonly string[] => {
  const parts = text.match(/(?:\u00A0|[^\s\u2e80-\uffff])+\s*|[\u2e80-\uffff]|\s+/gu) ?? [];
  const lines: string[] = [""];
  for (const part of parts) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && widthOfText(line + part.trimEnd(), 1) > room) lines.push(part);
    else lines[lines.length - 1] = line + part;
  }
  return lines.map((line) => line.trimEnd());
};
