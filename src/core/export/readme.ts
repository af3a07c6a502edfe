import type { Note } from "./note.ts";

/** A file of an archive, in a word or two. */
export interface ListedFile {
  readonly path: string;
  readonly words: string;
}

const plain = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();

/** Longer than any run of backticks inside, so that code cannot end its own block. */
const fenceOf = (code: string): string => {
  const longest = Math.max(0, ...(code.match(/`+/gu) ?? []).map(({ length }) => length));
  return "`".repeat(Math.max(3, longest + 1));
};

const paragraph = ({ topic, words, isCode }: Note): string => {
  if (!isCode) return `- **${plain(topic)}**: ${plain(words)}`;
  const fence = fenceOf(words);
  return `\n${topic}:\n\n${fence}sql\n${words}\n${fence}\n`;
};

/** What goes with an archive: what it is, what is in it, and all that must be said of it. */
export const formatReadme = (
  title: string,
  files: readonly ListedFile[],
  notes: readonly Note[],
): string =>
  [
    `# ${plain(title)}`,
    "",
    ...files.map(({ path, words }) => `- \`${path}\`: ${plain(words)}`),
    "",
    ...notes.map(paragraph),
    "",
  ].join("\n");
