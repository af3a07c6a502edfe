import { DatasetFault } from "#core/dataset/fault.ts";
import type { Query } from "#core/query/query.ts";
import { type Answers, questionKey } from "./cached.ts";
import { type Dataset, openDataset } from "./dataset.ts";
import type { Engine } from "./engine.ts";
import { type Files, readText } from "./files.ts";
import type { OpenParquetTable } from "./loadableTable.ts";

/** Answers to the questions a page opens with; they ship beside the dataset they were taken from. */
export interface Answered {
  /** The hash of the dataset that gave the answers; to any other they mean nothing. */
  readonly dataset: string;
  readonly answers: Answers;
}

const isAnswered = (value: unknown): value is Answered =>
  typeof value === "object" &&
  value !== null &&
  "dataset" in value &&
  typeof value.dataset === "string" &&
  "answers" in value &&
  typeof value.answers === "object" &&
  value.answers !== null &&
  Object.values(value.answers).every(Array.isArray);

const parseAnswered = (text: string): Answered | null => {
  try {
    const value: unknown = JSON.parse(text);
    return isAnswered(value) ? value : null;
  } catch {
    return null;
  }
};

/** Unreadable answers are as good as none: the first page waits for the engine. */
const readAnswered = async (files: Files, path: string): Promise<Answered | null> => {
  try {
    return parseAnswered(await readText(files, path));
  } catch (fault) {
    if (fault instanceof DatasetFault) return null;
    throw fault;
  }
};

/** Opens a dataset together with the answers it ships. */
export const openAnswered = async (
  files: Files,
  openParquetTable?: OpenParquetTable,
): Promise<{ readonly dataset: Dataset; readonly answers: Answers }> => {
  const dataset = await openDataset(files, openParquetTable);
  const { answers: path, hash } = dataset.about;
  const answered = path === undefined ? null : await readAnswered(files, path);
  return { dataset, answers: answered?.dataset === hash ? answered.answers : {} };
};

/** Asks the questions, to be stored in the file that the descriptor names. */
export const formatAnswers = async (
  engine: Engine,
  { about }: Dataset,
  questions: readonly Query<unknown>[],
): Promise<string> => {
  const answers: Record<string, readonly unknown[]> = {};
  for (const question of questions) answers[questionKey(question)] = await engine.query(question);
  return `${JSON.stringify({ dataset: about.hash, answers } satisfies Answered)}\n`;
};
