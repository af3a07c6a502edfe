import { shallowRef, type ShallowRef } from "vue";
import type { DataPackage } from "#core/dataset/dataPackage.ts";
import { DatasetFault } from "#core/dataset/fault.ts";
import { openAnswered } from "#engine/answers.ts";
import { openEngine } from "#engine/browser.ts";
import type { Answers, CachedEngine } from "#engine/cached.ts";
import type { Dataset } from "#engine/dataset.ts";
import { httpFiles } from "#engine/httpFiles.ts";
import type { Loading } from "#engine/loading.ts";
import { parquetInWorker } from "#engine/parquetInWorker.ts";
import { datasetFolder } from "./datasetFolder.ts";
import { isOwnKey } from "./ownDataset.ts";
import { useLibrary } from "./useLibrary.ts";

/** A dataset that is open: what it says of itself, and whom to ask. */
export interface OpenDataset {
  readonly about: DataPackage;
  readonly engine: CachedEngine;
  /** How far columns on their way have come; null when none is. */
  readonly loading: Readonly<ShallowRef<Loading | null>>;
  /** The tables themselves, for files that take all of them. */
  readonly dataset: Dataset;
  /** The address of its folder, where it has one. */
  readonly folder: string | null;
}

interface Answered {
  readonly dataset: Dataset;
  readonly answers?: Answers;
  readonly folder?: string;
}

const openPublished = async (name: string): Promise<Answered> => {
  const folder = datasetFolder(name, document.baseURI);
  if (!folder) throw new DatasetFault(name, "foreign");
  return { ...(await openAnswered(httpFiles(folder), parquetInWorker())), folder: folder.href };
};

const openOwnNamed = async (key: string): Promise<Answered> => {
  const [{ openOwn }, own] = await Promise.all([import("./openOwn.ts"), useLibrary().find(key)]);
  return { dataset: await openOwn(own, async (base) => (await openNamed(base)).dataset) };
};

const openNamed = async (name: string): Promise<Answered> =>
  isOwnKey(name) ? openOwnNamed(name) : openPublished(name);

/** Opens a dataset by the name it has in an address. */
export const openDatasetNamed = async (name: string): Promise<OpenDataset> => {
  const { dataset, answers, folder = null } = await openNamed(name);
  const loading = shallowRef<Loading | null>(null);
  const engine = openEngine(dataset, answers, (now) => {
    loading.value = now;
  });
  return { about: dataset.about, engine, loading, dataset, folder };
};
