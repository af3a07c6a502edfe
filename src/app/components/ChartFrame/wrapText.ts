/** Chinese characters are as wide as they are high, others little more than half of that. */
const widthOf = (text: string): number =>
  Array.from(text).reduce((width, character) => width + (character > "\u2e7f" ? 1 : 0.56), 0);

/** Breaks a text into lines: Latin words stay whole, Chinese breaks anywhere. */
export const wrapText = (text: string, room: number): readonly string[] => {
  const parts = text.match(/[^\s\u2e80-\uffff]+\s*|[\u2e80-\uffff]|\s+/gu) ?? [];
  const lines: string[] = [""];
  for (const part of parts) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && widthOf(line + part.trimEnd()) > room) lines.push(part);
    else lines[lines.length - 1] = line + part;
  }
  return lines.map((line) => line.trimEnd());
};
