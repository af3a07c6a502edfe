import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { descriptorFile } from "#core/dataset/dataPackage.ts";
import { bodyList, yearList } from "#core/query/catalog.ts";
import { openingQuestions } from "#core/query/openingQuestions.ts";
import { suggest } from "#core/query/suggest.ts";
import { formatAnswers } from "#engine/answers.ts";
import { openDataset } from "#engine/dataset.ts";
import { openFolder } from "#engine/node.ts";
import { folderFiles } from "#engine/nodeFiles.ts";

const answersFile = "answers.json";

const system = {
  read: (path: string): Promise<string> => readFile(path, "utf8"),
  write: (path: string, text: string): Promise<void> => writeFile(path, text),
};

/**
 * Answers the questions that a page opens with and stores them beside the dataset, so that its first page
 * is drawn before the engine is there. The descriptor names the file; the dataset's hash stays as it is.
 */
export const answer = async (
  [folder = "datasets/china-sample"]: readonly string[],
  { read, write } = system,
): Promise<0> => {
  const dataset = await openDataset(folderFiles(folder));
  const engine = await openFolder(folder);
  try {
    const suggested = suggest(await engine.query(bodyList()), await engine.query(yearList()));
    const answers = await formatAnswers(engine, dataset, openingQuestions(suggested));
    await write(join(folder, answersFile), answers);
  } finally {
    await engine.close();
  }
  const path = join(folder, descriptorFile);
  const descriptor = JSON.parse(await read(path)) as Record<string, unknown>;
  await write(path, `${JSON.stringify({ ...descriptor, answers: answersFile }, null, 2)}\n`);
  return 0;
};
