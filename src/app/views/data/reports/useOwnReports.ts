import { computed } from "vue";
import { useDatasetSwitch } from "#app/composables/useDatasetSwitch.ts";
import { useQuery } from "#app/composables/useQuery.ts";
import { useViewState } from "#app/composables/useViewState.ts";
import { bodiesOf, isAddable } from "#app/stores/draft.ts";
import { isOwnKey, type OwnDataset, ownKey } from "#app/stores/ownDataset.ts";
import { defaultDataset, useCatalog } from "#app/stores/useCatalog.ts";
import { useDrafts } from "#app/stores/useDrafts.ts";
import { useLibrary } from "#app/stores/useLibrary.ts";
import { mergeOwn, titleWithOwn } from "#core/dataset/ownReports.ts";
import { heldReports } from "#core/query/heldReports.ts";
import { heldKey, judgeDraft } from "./judgeDraft.ts";
import { ownReportsOf } from "./ownReportsOf.ts";

/** The reader's own reports, held against their form and against the open dataset. */
export function useOwnReports() {
  const catalog = useCatalog();
  const drafts = useDrafts();
  const library = useLibrary();
  const { view } = useViewState();
  const { switchTo } = useDatasetSwitch();

  const known = computed(() => {
    const ids = drafts.drafts.flatMap((draft) => bodiesOf(draft, catalog.bodies));
    return [...new Set(ids.map(({ id }) => id))];
  });
  const { rows } = useQuery(() => (known.value.length > 0 ? heldReports(known.value) : null));

  const judged = computed(() => {
    const reports = new Map(rows.value.map((row) => [heldKey(row), row]));
    const held = { bodies: catalog.bodies, reports };
    return drafts.drafts.map((draft) => judgeDraft(draft, drafts.drafts, held));
  });
  const addable = computed(() =>
    judged.value.filter(({ draft, fate }) => isAddable(fate) && !draft.isAdded),
  );

  /** The dataset these reports go into: the open one, or what the reader already put into it. */
  const target = async (): Promise<OwnDataset> => {
    const name = view.value.dataset ?? defaultDataset;
    const open = isOwnKey(name) ? await library.find(name) : null;
    if (open?.content.kind === "reports") return open;
    const baseTitle = catalog.dataset?.title ?? { zh: name, en: name };
    const content = { kind: "reports", base: name, baseTitle, reports: [] } as const;
    return { key: ownKey(`${name}-mine`), title: baseTitle, content };
  };

  const add = async (): Promise<void> => {
    const chosen = addable.value;
    const { key, content } = await target();
    if (content.kind !== "reports") return;
    const reports = mergeOwn(content.reports, await ownReportsOf(chosen));
    const title = titleWithOwn(content.baseTitle, reports.length);
    library.add({ key, title, content: { ...content, reports } });
    drafts.noteAdded(chosen.map(({ draft }) => draft.id));
    await switchTo(key);
  };

  return { judged, addable, add };
}
