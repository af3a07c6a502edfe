import { defineStore } from "pinia";
import { computed, shallowRef } from "vue";
import type { DataPackage } from "#core/dataset/dataPackage.ts";
import { bodyList, type BodyRow, yearList, type YearRow } from "#core/query/catalog.ts";
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
  const fault = shallowRef<unknown>(null);
  const pending = shallowRef(false);
  const engine = shallowRef<Promise<Engine> | null>(null);
  const opened = shallowRef<OpenDataset | null>(null);

  const bodyById = computed(() => new Map(bodies.value.map((body) => [body.id, body])));

  /** Takes a dataset into use; the one before stays in sight until the new one answers. */
  const use = async (opening: Promise<OpenDataset>): Promise<void> => {
    const asking = opening.then((open) => open.engine);
    asking.catch(() => undefined);
    engine.value = asking;
    pending.value = true;
    fault.value = null;
    try {
      const open = await opening;
      if (engine.value === asking) {
        opened.value = open;
        dataset.value = open.about;
      }
      const answers = await Promise.all([
        open.engine.query(bodyList()),
        open.engine.query(yearList()),
      ]);
      if (engine.value === asking) [bodies.value, years.value] = answers;
    } catch (cause) {
      if (engine.value === asking) fault.value = cause;
    }
    if (engine.value === asking) pending.value = false;
  };

  /** Opens a dataset by its name or address; null is the default one. */
  const open = (name: string | null): Promise<void> =>
    use(openDatasetNamed(name ?? defaultDataset));

  /** Asks the dataset in use. */
  const ask = async <Row>(query: Query<Row>, signal?: AbortSignal): Promise<readonly Row[]> => {
    if (!engine.value) throw new Error("no dataset is open");
    return (await engine.value).query(query, signal);
  };

  return { dataset, opened, bodies, bodyById, years, fault, pending, engine, open, ask };
});
