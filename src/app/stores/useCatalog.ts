import { defineStore } from "pinia";
import { computed, shallowRef } from "vue";
import type { DataPackage } from "#core/dataset/dataPackage.ts";
import {
  bodyList,
  type BodyRow,
  regionList,
  type RegionRow,
  sortList,
  type SortRow,
  yearList,
  type YearRow,
} from "#core/query/catalog.ts";
import type { Query } from "#core/query/query.ts";
import type { Engine } from "#engine/engine.ts";
import { type OpenDataset, openDatasetNamed } from "./openEngine.ts";

/** The dataset the page opens with. */
export const defaultDataset = "china-sample";

/** The dataset in use: what it says of itself, whom it covers, which years, and whom to ask. */
export const useCatalog = defineStore("catalog", () => {
  const dataset = shallowRef<DataPackage | null>(null);
  const bodies = shallowRef<readonly BodyRow[]>([]);
  const years = shallowRef<readonly YearRow[]>([]);
  const regions = shallowRef<readonly RegionRow[]>([]);
  const sorts = shallowRef<readonly SortRow[]>([]);
  const fault = shallowRef<unknown>(null);
  const pending = shallowRef(false);
  /** Until each body of the dataset is known by its name. */
  const naming = shallowRef(false);
  const engine = shallowRef<Promise<Engine> | null>(null);
  const opened = shallowRef<OpenDataset | null>(null);

  const bodyById = computed(() => new Map(bodies.value.map((body) => [body.id, body])));

  /** Which years, regions and sorts of bodies there are is known long before each body is. */
  const learn = async (asked: Engine, isCurrent: () => boolean): Promise<void> => {
    const names = asked.query(bodyList());
    names.catch(() => undefined);
    const outline = await Promise.all([
      asked.query(yearList()),
      asked.query(regionList()),
      asked.query(sortList()),
    ]);
    if (isCurrent()) [years.value, regions.value, sorts.value] = outline;
    pending.value &&= !isCurrent();
    const named = await names;
    if (isCurrent()) bodies.value = named;
  };

  /** Takes a dataset into use; the one before stays in sight until the new one answers, then it is let go. */
  const use = async (opening: Promise<OpenDataset>): Promise<void> => {
    const before = engine.value;
    const asking = opening.then((open) => open.engine);
    const isCurrent = (): boolean => engine.value === asking;
    asking.catch(() => undefined);
    engine.value = asking;
    pending.value = true;
    naming.value = true;
    fault.value = null;
    try {
      const open = await opening;
      if (isCurrent()) {
        opened.value = open;
        dataset.value = open.about;
      }
      void before?.then((engineBefore) => engineBefore.close()).catch(() => undefined);
      await learn(open.engine, isCurrent);
    } catch (cause) {
      if (isCurrent()) fault.value = cause;
    }
    if (isCurrent()) pending.value = naming.value = false;
  };

  /** Opens a dataset by its name or address; null is the default one. */
  const open = (name: string | null): Promise<void> =>
    use(openDatasetNamed(name ?? defaultDataset));

  /** Asks the dataset in use. */
  const ask = async <Row>(query: Query<Row>, signal?: AbortSignal): Promise<readonly Row[]> => {
    if (!engine.value) throw new Error("no dataset is open");
    return (await engine.value).query(query, signal);
  };

  return {
    dataset,
    opened,
    bodies,
    bodyById,
    years,
    regions,
    sorts,
    fault,
    pending,
    naming,
    engine,
    open,
    ask,
  };
});
