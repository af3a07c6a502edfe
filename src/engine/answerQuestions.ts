import type { Query } from "#core/query/query.ts";
import type { Answered } from "./answers.ts";
import { questionKey } from "./cached.ts";
import type { Row } from "./database.ts";
import type { Engine } from "./engine.ts";
import { longAnswer, longFrom } from "./longAnswer.ts";
import type { ParquetFile } from "./loadableTable.ts";

/** A file to be stored beside a dataset. */
export interface AnswerFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Asks the questions, to be stored in the file that the descriptor names and in those for long answers. */
export const answerQuestions = async (
  engine: Engine,
  questions: readonly Query<unknown>[],
  { hash, path }: { readonly hash: string; readonly path: string },
): Promise<readonly AnswerFile[]> => {
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
    const stem = path.replace(/\.json$/u, "");
    const long = longAnswer(`${stem}-${contents.length + 1}.parquet`, rows as readonly Row[]);
    files[key] = long.file;
    contents.push({ path: long.file.path, content: long.content });
  }
  const answered: Answered = {
    dataset: hash,
    answers,
    ...(contents.length > 0 && { files }),
  };
  return [{ path, content: `${JSON.stringify(answered)}\n` }, ...contents];
};
