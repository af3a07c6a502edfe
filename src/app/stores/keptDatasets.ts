import { createStore, del, set, type UseStore, values } from "idb-keyval";
import type { Text } from "#core/text.ts";
import type { OwnDataset } from "./ownDataset.ts";

/** Where a reader's own datasets are kept between visits. */
export interface KeptDatasets {
  readonly all: () => Promise<readonly OwnDataset[]>;
  readonly put: (dataset: OwnDataset) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
}

const sentences = {
  full: {
    zh: "这台设备留给本页的空间不够，没有保存；数据集在这次访问中照常可用。可先删除保存过的数据集再试。",
    en: "This device has not enough room left for this page, so nothing was kept; the dataset stays usable for this visit. Delete a kept dataset and try again.",
  },
  refused: {
    zh: "浏览器不让本页保存数据（例如在无痕窗口），没有保存；数据集在这次访问中照常可用。",
    en: "The browser does not let this page keep data (as in a private window), so nothing was kept; the dataset stays usable for this visit.",
  },
} as const satisfies Record<string, Text>;

/** The device would not keep a dataset: why, in words for the reader. */
export class KeepingFault extends Error {
  override readonly name = "KeepingFault";
  readonly text: Text;

  constructor(cause: unknown) {
    const isFull = cause instanceof DOMException && cause.name === "QuotaExceededError";
    const text = sentences[isFull ? "full" : "refused"];
    super(text.en, { cause });
    this.text = text;
  }
}

/**
 * In IndexedDB, which keeps files as files, needs no secure address (an office network often has none),
 * and writes a dataset whole or not at all. Each place the page is served from has its own, so that two
 * copies on one site keep apart.
 */
export const keptDatasets = (
  place: string = new URL(".", document.baseURI).pathname,
): KeptDatasets => {
  let opened: UseStore | undefined;
  const inStore = async <T>(work: (store: UseStore) => Promise<T>): Promise<T> => {
    try {
      opened ??= createStore(`datasets of ${place}`, "datasets");
      return await work(opened);
    } catch (cause) {
      throw new KeepingFault(cause);
    }
  };
  return {
    all: () => inStore((store) => values<OwnDataset>(store)),
    put: (dataset) => inStore((store) => set(dataset.key, dataset, store)),
    remove: (key) => inStore((store) => del(key, store)),
  };
};
