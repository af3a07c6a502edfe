import { DatasetFault } from "#core/dataset/fault.ts";
import type { Field } from "#core/dataset/field.ts";
import { type Answers, noAnswers, type Rows } from "./cached.ts";
import { type Dataset, openDataset } from "./dataset.ts";
import { type Files, readText } from "./files.ts";
import { type OpenParquetTable, type ParquetFile, parquetHere } from "./loadableTable.ts";
import { questionMark } from "./questionMark.ts";

/** Answers to the questions a page opens with; they ship beside the dataset they were taken from. */
export interface Answered {
  /** The hash of the dataset that gave the answers; to any other they mean nothing. */
  readonly dataset: string;
  readonly answers: Readonly<Record<string, Rows>>;
  /** Long answers lie in files of their own, and are fetched when they are asked for. */
  readonly files?: Readonly<Record<string, ParquetFile>>;
  /** Marks of the questions that other pages open with, by the file their answers lie in. */
  readonly pages?: Readonly<Record<string, readonly string[]>>;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isField = (value: unknown): value is Field =>
  isRecord(value) && typeof value["name"] === "string" && typeof value["type"] === "string";

const isFile = (value: unknown): value is ParquetFile =>
  isRecord(value) &&
  typeof value["path"] === "string" &&
  typeof value["bytes"] === "number" &&
  Array.isArray(value["fields"]) &&
  value["fields"].every(isField);

const isAnswered = (value: unknown): value is Answered =>
  isRecord(value) &&
  typeof value["dataset"] === "string" &&
  isRecord(value["answers"]) &&
  Object.values(value["answers"]).every(Array.isArray) &&
  (value["files"] === undefined ||
    (isRecord(value["files"]) && Object.values(value["files"]).every(isFile)));

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

type Within = readonly [files: Files, openTable: OpenParquetTable];

const longAnswerIn = async (file: ParquetFile, [files, openTable]: Within): Promise<Rows> => {
  const { readLongAnswer } = await import("./longAnswer.ts");
  return readLongAnswer(await openTable(files, file), file);
};

/** What a file of answers says, with those of the files that it names. */
const answersIn = (answered: Answered, within: Within): Answers => {
  const { dataset, answers, files = {}, pages = {} } = answered;
  const pageOf = new Map(
    Object.entries(pages).flatMap(([path, marks]) => marks.map((mark) => [mark, path])),
  );
  const opened = new Map<string, Promise<Answers>>();

  const open = async (path: string): Promise<Answers> => {
    const page = await readAnswered(within[0], path);
    return page?.dataset === dataset ? answersIn(page, within) : noAnswers;
  };

  const ofPage = async (path: string, key: string): Promise<Rows> => {
    const opening = opened.get(path) ?? open(path);
    opened.set(path, opening);
    const page = await opening;
    const rows = page.known[key] ?? (await page.fetch(key));
    if (!rows) throw new Error(`no answer in ${path}`);
    return rows;
  };

  const fetch = (key: string): Promise<Rows> | null => {
    const file = files[key];
    if (file) return longAnswerIn(file, within);
    const path = pageOf.get(questionMark(key));
    return path === undefined ? null : ofPage(path, key);
  };
  return { known: answers, fetch };
};

/** Opens a dataset together with the answers it ships. */
export const openAnswered = async (
  files: Files,
  openTable: OpenParquetTable = parquetHere,
): Promise<{ readonly dataset: Dataset; readonly answers: Answers }> => {
  const dataset = await openDataset(files, openTable);
  const { answers: path, hash } = dataset.about;
  const answered = path === undefined ? null : await readAnswered(files, path);
  return {
    dataset,
    answers: answered?.dataset === hash ? answersIn(answered, [files, openTable]) : noAnswers,
  };
};
