import { shallowRef } from "vue";
import { useDatasetSwitch } from "#app/composables/useDatasetSwitch.ts";
import { type OwnContent, type OwnDataset, ownKey } from "#app/stores/ownDataset.ts";
import { useLibrary } from "#app/stores/useLibrary.ts";
import { descriptorFile } from "#core/dataset/dataPackage.ts";
import type { Target } from "#ingest/columns/targets.ts";
import type { TableInspection } from "#engine/inspectDropped.ts";
import { type ForeignTable, foreignTableIn, textsInUtf8 } from "./foreignTable.ts";

const stemOf = (file: string): string => file.replace(/\.\w+$/u, "");

/** Opens a dataset to see whether it is sound, before anything is changed on the page. */
const lookOver = async (
  name: string,
  content: OwnContent,
): Promise<{ readonly dataset: OwnDataset; readonly found: readonly TableInspection[] }> => {
  const [{ openOwn }, { inspectDataset }] = await Promise.all([
    import("#app/stores/openOwn.ts"),
    import("#engine/inspectDropped.ts"),
  ]);
  const opened = await openOwn({ content }, () => Promise.reject(new Error("stands alone")));
  const found = await inspectDataset(opened);
  const isNamed = content.kind === "files" && content.files.has(descriptorFile);
  const title = isNamed ? opened.about.title : { zh: name, en: name };
  return { dataset: { key: ownKey(name), title, content }, found };
};

/** What came of the last files that were dropped. */
interface Outcome {
  readonly fault?: unknown;
  readonly inspection?: readonly TableInspection[];
  /** A table that waits for its columns to be assigned. */
  readonly foreign?: ForeignTable;
  /** Lines of a foreign table that were not read. */
  readonly leftOut?: readonly number[];
}

/** Files of a dataset that were dropped: looked over, opened, or held up until their columns are assigned. */
export function useDropped() {
  const library = useLibrary();
  const { switchTo } = useDatasetSwitch();
  const outcome = shallowRef<Outcome>({});

  const trying = async (work: () => Promise<Outcome>): Promise<void> => {
    outcome.value = {};
    outcome.value = await work().catch((fault: unknown) => ({ fault }));
  };

  const openContent = async (name: string, content: OwnContent): Promise<Outcome> => {
    const { dataset, found } = await lookOver(name, content);
    library.add(dataset);
    await switchTo(dataset.key);
    return { inspection: found };
  };

  const openTables = (dropped: ReadonlyMap<string, Blob>): Promise<void> =>
    trying(async () => {
      const files = await textsInUtf8(dropped);
      const foreign = await foreignTableIn(files);
      if (foreign) return { foreign };
      return openContent(stemOf([...files.keys()][0] ?? "data"), { kind: "files", files });
    });

  /** The foreign table as reports, its columns read as the reader says. */
  const openMapped = (table: ForeignTable, mapping: ReadonlyMap<string, Target>): Promise<void> =>
    trying(async () => {
      const { reportsOfRecords } = await import("#ingest/columns/reportsOfRecords.ts");
      const { reports, leftOut } = reportsOfRecords({ ...table, mapping });
      const name = stemOf(table.file);
      const baseTitle = { zh: name, en: name };
      const content = { kind: "reports", base: null, baseTitle, reports } as const;
      return { ...(await openContent(name, content)), leftOut };
    });

  const clear = (): void => {
    outcome.value = {};
  };

  return { outcome, openTables, openMapped, clear };
}
