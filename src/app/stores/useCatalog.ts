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

/** What is known of the dataset in use. */
const blankState = () => ({
  dataset: shallowRef<DataPackage | null>(null),
  bodies: shallowRef<readonly BodyRow[]>([]),
  years: shallowRef<readonly YearRow[]>([]),
  regions: shallowRef<readonly RegionRow[]>([]),
  sorts: shallowRef<readonly SortRow[]>([]),
  fault: shallowRef<unknown>(null),
  pending: shallowRef(false),
  /** Until each body of the dataset is known by its name. */
  naming: shallowRef(false),
  engine: shallowRef<Promise<Engine> | null>(null),
  /** The dataset as it was opened, with its files. */
  opened: shallowRef<OpenDataset | null>(null),
});

type State = ReturnType<typeof blankState>;

/** Which years, regions and sorts of bodies there are is known long before each body is. */
const learn = async (asked: Engine, state: State, isCurrent: () => boolean): Promise<void> => {
  const naming = asked.query(bodyList());
  naming.catch(() => undefined);
  const outline = await Promise.all([
    asked.query(yearList()),
    asked.query(regionList()),
    asked.query(sortList()),
  ]);
  if (!isCurrent()) return;
  [state.years.value, state.regions.value, state.sorts.value] = outline;
  state.pending.value = false;
  const bodies = await naming;
  if (isCurrent()) state.bodies.value = bodies;
};

/** The dataset in use: what it says of itself, whom it covers, which years, and whom to ask. */
export const useCatalog = defineStore("catalog", () => {
  const state = blankState();
  const { dataset, opened, bodies, fault, pending, naming, engine } = state;

  /** How far columns on their way have come; null when none is. */
  const loading = computed(() => opened.value?.loading.value ?? null);

  const bodyById = computed(() => new Map(bodies.value.map((body) => [body.id, body])));

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
      await learn(open.engine, state, isCurrent);
    } catch (cause) {
      if (isCurrent()) fault.value = cause;
    }
    if (isCurrent()) pending.value = naming.value = false;
  };

  /** Opens a dataset by its name or address; null is the default one. */
  const open = (name: string | null): Promise<void> =>
    use(openDatasetNamed(name ?? defaultDataset));

  /** Asks the dataset in use. */
  const ask: Engine["query"] = async (...asked) => {
    if (!engine.value) throw new Error("no dataset is open");
    return (await engine.value).query(...asked);
  };

  /** What the dataset in use answered before. */
  const known = <Row>(query: Query<Row>): readonly Row[] | null =>
    (pending.value ? null : opened.value?.engine.known(query)) ?? null;

  return { ...state, bodyById, loading, open, ask, known };
});
