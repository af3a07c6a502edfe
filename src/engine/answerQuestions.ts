import type { Query } from "#core/query/query.ts";
import type { Answered } from "./answers.ts";
import { questionKey } from "./cached.ts";
import type { Row } from "./database.ts";
import type { Engine } from "./engine.ts";
import { longAnswer, longFrom } from "./longAnswer.ts";
import type { ParquetFile } from "./loadableTable.ts";
import { questionMark } from "./questionMark.ts";

/** A file to be stored beside a dataset. */
export interface AnswerFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

interface Target {
  readonly hash: string;
  readonly path: string;
}

const stemOf = (path: string): string => path.replace(/\.json$/u, "");

/** Asks the questions, to be stored in one file and in those for long answers. */
const answerTo = async (
  engine: Engine,
  questions: readonly Query<unknown>[],
  { hash, path }: Target,
): Promise<{ readonly answered: Answered; readonly long: readonly AnswerFile[] }> => {
  const answers: Record<string, readonly unknown[]> = {};
  const files: Record<string, ParquetFile> = {};
  const contents: AnswerFile[] = [];
  for (const question of questions) {
    const key = questionKey(question);
    const rows = await engine.query(question);
    if (rows.length <= longFrom) {
      answers[key] = rows;
      continue;
    }
    const long = longAnswer(
      `${stemOf(path)}-${contents.length + 1}.parquet`,
      rows as readonly Row[],
    );
    files[key] = long.file;
    contents.push({ path: long.file.path, content: long.content });
  }
  const answered = { dataset: hash, answers, ...(contents.length > 0 && { files }) };
  return { answered, long: contents };
};

const fileOf = (path: string, answered: Answered): AnswerFile => ({
  path,
  content: `${JSON.stringify(answered)}\n`,
});

/** What is asked first, and what each further page asks beyond that as it opens. */
export interface Opening {
  readonly first: readonly Query<unknown>[];
  readonly pages?: Readonly<Record<string, readonly Query<unknown>[]>>;
}

/** Asks the questions, to be stored in the file that the descriptor names, a file a page, and those for long answers. */
export const answerQuestions = async (
  engine: Engine,
  { first, pages = {} }: Opening,
  { hash, path }: Target,
): Promise<readonly AnswerFile[]> => {
  const opening = await answerTo(engine, first, { hash, path });
  const known = new Set(first.map(questionKey));
  const marks: Record<string, readonly string[]> = {};
  const contents: AnswerFile[] = [];
  for (const [page, asked] of Object.entries(pages)) {
    const further = asked.filter((question) => !known.has(questionKey(question)));
    const name = `${stemOf(path)}-${page}.json`;
    const { answered, long } = await answerTo(engine, further, { hash, path: name });
    marks[name] = further.map((question) => questionMark(questionKey(question)));
    contents.push(fileOf(name, answered), ...long);
  }
  const answered = { ...opening.answered, ...(contents.length > 0 && { pages: marks }) };
  return [fileOf(path, answered), ...opening.long, ...contents];
};
