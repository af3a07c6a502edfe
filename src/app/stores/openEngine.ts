import type { DataPackage } from "#core/dataset/dataPackage.ts";
import { openAnswered } from "#engine/answers.ts";
import { openEngine } from "#engine/browser.ts";
import type { Answers } from "#engine/cached.ts";
import type { Dataset } from "#engine/dataset.ts";
import type { Engine } from "#engine/engine.ts";
import { httpFiles } from "#engine/httpFiles.ts";
import { parquetInWorker } from "#engine/parquetInWorker.ts";

/** A dataset that is open: what it says of itself, and whom to ask. */
export interface OpenDataset {
  readonly about: DataPackage;
  readonly engine: Engine;
}

export const adoptDataset = (dataset: Dataset, answers?: Answers): OpenDataset => ({
  about: dataset.about,
  engine: openEngine(dataset, answers),
});

/** The folder of a dataset: one published beside the page by its name, or any by its address. */
const folderOf = (name: string): URL => {
  const path = name.includes("/") ? name : `datasets/${name}`;
  return new URL(path.endsWith("/") ? path : `${path}/`, document.baseURI);
};

export const openPublished = async (name: string): Promise<OpenDataset> => {
  const { dataset, answers } = await openAnswered(httpFiles(folderOf(name)), parquetInWorker());
  return adoptDataset(dataset, answers);
};
