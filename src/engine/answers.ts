import { DatasetFault } from "#core/dataset/fault.ts";
import type { Query } from "#core/query/query.ts";
import { type Answers, questionKey } from "./cached.ts";
import type { Dataset } from "./dataset.ts";
import type { Engine } from "./engine.ts";
import { type Files, readText } from "./files.ts";

/** Answers to the questions a page opens with; they ship with the dataset they were taken from. */
export const answersFile = "answers.json";

interface AnswersFile {
  /** The hash of the dataset that gave the answers; to any other they are nothing. */
  readonly dataset: string;
  readonly answers: Answers;
}

const isAnswersFile = (value: unknown): value is AnswersFile =>
  typeof value === "object" &&
  value !== null &&
  "dataset" in value &&
  typeof value.dataset === "string" &&
  "answers" in value &&
  typeof value.answers === "object" &&
  value.answers !== null &&
  Object.values(value.answers).every(Array.isArray);

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DatasetFault(answersFile, "not-json", { cause });
  }
};

export const parseAnswers = (text: string, { about }: Dataset): Answers => {
  const file = parse(text);
  return isAnswersFile(file) && file.dataset === about.hash ? file.answers : {};
};

/** A dataset need not have answers: without them the first page waits for the engine. */
export const readAnswers = async (files: Files, dataset: Dataset): Promise<Answers> => {
  try {
    return parseAnswers(await readText(files, answersFile), dataset);
  } catch (fault) {
    if (fault instanceof DatasetFault) return {};
    throw fault;
  }
};

/** Asks the questions, to be stored as `answers.json`. */
export const formatAnswers = async (
  engine: Engine,
  { about }: Dataset,
  questions: readonly Query<unknown>[],
): Promise<string> => {
  const entries = await Promise.all(
    questions.map(async (question) => [questionKey(question), await engine.query(question)]),
  );
  const file: AnswersFile = {
    dataset: about.hash,
    answers: Object.fromEntries(entries) as Answers,
  };
  return `${JSON.stringify(file)}\n`;
};
