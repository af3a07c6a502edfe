import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { descriptorFile } from "#core/dataset/dataPackage.ts";
import { bodyQuestions, mostAnswered, peerQuestion } from "#core/query/bodyQuestions.ts";
import { bodyReports } from "#core/query/bodyReports.ts";
import { bodyList, type BodyRow, regionList, yearList } from "#core/query/catalog.ts";
import { leagueOf, leagueQuestions } from "#core/query/leagueOf.ts";
import { openingLeague, openingQuestions } from "#core/query/openingQuestions.ts";
import { pageQuestions } from "#core/query/pageQuestions.ts";
import type { Query } from "#core/query/query.ts";
import { suggest } from "#core/query/suggest.ts";
import { answerQuestions, type Opening } from "#engine/answerQuestions.ts";
import { questionKey } from "#engine/cached.ts";
import { openDataset } from "#engine/dataset.ts";
import type { Engine } from "#engine/engine.ts";
import { openFolder } from "#engine/node.ts";
import { folderFiles } from "#engine/nodeFiles.ts";

const answersFile = "answers.json";

/** What the page of each body asks as it opens, named by its place: its id may be no name for a file. */
const questionsOfBodies = async (
  engine: Engine,
  bodies: readonly BodyRow[],
): Promise<NonNullable<Opening["pages"]>> => {
  if (bodies.length > mostAnswered) return {};
  const own: Record<string, readonly Query<unknown>[]> = {};
  const peers = new Map<string, Query<unknown>>();
  for (const [at, body] of bodies.entries()) {
    const reports = await engine.query(bodyReports(body.id));
    own[`body-${at + 1}`] = bodyQuestions(
      body,
      reports.map(({ report }) => report),
    );
    const last = reports.at(-1);
    if (!last) continue;
    const question = peerQuestion(body, last.year);
    peers.set(questionKey(question), question);
  }
  return { ...own, peers: [...peers.values()] };
};

/** What the pages of a dataset ask as they open. */
export const questionsFor = async (engine: Engine): Promise<Opening> => {
  const years = await engine.query(yearList());
  const suggested = suggest(await engine.query(regionList()), years);
  const view = openingLeague(suggested);
  const table = await engine.query(leagueQuestions(view).table);
  const bodies = await engine.query(bodyList());
  const outcome = leagueOf({ table, sizes: [], reference: [] }, { view, bodies });
  const entries = outcome.kind === "league" ? outcome.league.entries : [];
  const order = entries.map(({ body }) => body);
  const reports = years.reduce((sum, year) => sum + year.reports, 0);
  return {
    first: openingQuestions(suggested, order, bodies.length),
    pages: {
      ...pageQuestions(suggested, { bodies: bodies.length, reports, years }),
      ...(await questionsOfBodies(engine, bodies)),
    },
  };
};

const system = {
  read: (path: string): Promise<string> => readFile(path, "utf8"),
  write: (path: string, content: string | Uint8Array): Promise<void> => writeFile(path, content),
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
    const { hash } = dataset.about;
    const questions = await questionsFor(engine);
    const files = await answerQuestions(engine, questions, { hash, path: answersFile });
    for (const { path, content } of files) await write(join(folder, path), content);
  } finally {
    await engine.close();
  }
  const path = join(folder, descriptorFile);
  const descriptor = JSON.parse(await read(path)) as Record<string, unknown>;
  await write(path, `${JSON.stringify({ ...descriptor, answers: answersFile }, null, 2)}\n`);
  return 0;
};
