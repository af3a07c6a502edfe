/** Text in a Python string over several lines. */
export const pythonText = (text: string): string =>
  `"""\n${text.replaceAll("\\", "\\\\").replaceAll('"""', '\\"\\"\\"').replaceAll(/"$/gu, '\\"')}\n"""`;

/** Text in a string of Python or R on one line; both read JSON's escapes. */
export const lineText = (text: string): string => JSON.stringify(text);

/** Text in an R string over several lines. */
export const rText = (text: string): string =>
  `"\n${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}\n"`;

/** Text in Power Query's language. */
export const powerText = (text: string): string => `"${text.replaceAll('"', '""')}"`;
