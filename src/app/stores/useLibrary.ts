import { defineStore } from "pinia";
import { computed, shallowRef } from "vue";
import { DatasetFault } from "#core/dataset/fault.ts";
import type { KeptDatasets } from "./keptDatasets.ts";
import { isOwnKey, type OwnDataset } from "./ownDataset.ts";

const openKept = async (): Promise<KeptDatasets> =>
  (await import("./keptDatasets.ts")).keptDatasets();

type Shelf = ReadonlyMap<string, OwnDataset>;

const nothing: Shelf = new Map();

const without = (shelf: Shelf, key: string): Shelf =>
  new Map([...shelf].filter(([known]) => known !== key));

/** What cannot be read from the device is as good as not kept. */
const readKept = async (): Promise<Shelf> => {
  try {
    const all = await (await openKept()).all();
    return new Map(all.map((dataset) => [dataset.key, dataset]));
  } catch {
    return nothing;
  }
};

/** The reader's own datasets: those of this visit, and those the device keeps. */
export const useLibrary = defineStore("library", () => {
  const visiting = shallowRef(nothing);
  const kept = shallowRef(nothing);
  const datasets = computed(() => [...new Map([...kept.value, ...visiting.value]).values()]);
  let loading: Promise<void> | undefined;

  const load = (): Promise<void> => {
    loading ??= readKept().then((found) => {
      kept.value = found;
    });
    return loading;
  };

  /** What stands under a name now; `kept` may be an older state of it. */
  const known = (key: string): OwnDataset | undefined =>
    visiting.value.get(key) ?? kept.value.get(key);

  const find = async (key: string): Promise<OwnDataset> => {
    if (!visiting.value.has(key)) await load();
    const found = known(key);
    if (!found) throw new DatasetFault(key, "elsewhere");
    return found;
  };

  const add = (dataset: OwnDataset): void => {
    visiting.value = new Map([...visiting.value, [dataset.key, dataset]]);
  };

  /** Keeps a dataset on the device, together with the one it stands on. */
  const remember = async (key: string): Promise<void> => {
    const dataset = await find(key);
    const { content } = dataset;
    if (content.kind === "reports" && isOwnKey(content.base)) await remember(content.base);
    await (await openKept()).put(dataset);
    kept.value = new Map([...kept.value, [key, dataset]]);
  };

  /** Takes a dataset off the device and out of this visit. */
  const remove = async (key: string): Promise<void> => {
    if (kept.value.has(key)) await (await openKept()).remove(key);
    kept.value = without(kept.value, key);
    visiting.value = without(visiting.value, key);
  };

  /** Whether the device keeps it as it now stands. */
  const isKept = ({ key }: OwnDataset): boolean =>
    kept.value.has(key) && known(key) === kept.value.get(key);

  return { datasets, load, find, add, remember, remove, isKept };
});
