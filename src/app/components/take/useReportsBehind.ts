import { computed } from "vue";
import { useQuery } from "#app/composables/useQuery.ts";
import type { ReportsSource } from "#app/files/reportsJob.ts";
import { useCatalog } from "#app/stores/useCatalog.ts";
import type { Columns } from "#core/dataset/field.ts";
import { schema } from "#core/dataset/schema.ts";
import { behindView, sizesBehind, stayingBehind, yearsBehind } from "#core/query/behindView.ts";
import type { View } from "#core/view/view.ts";

const tables = ["reports", "bodies", "findings"] as const;

/** The reports that the figures of a view rest on: how many they are, whose, and where they lie. */
export function useReportsBehind(view: () => View) {
  const catalog = useCatalog();
  const behind = useQuery(() => behindView(view()));
  const sizes = useQuery(() => sizesBehind(view()));
  const rows = computed(() => stayingBehind(behind.rows.value, sizes.rows.value, view()));

  /** A dataset that has no address goes to the worker as columns. */
  const source = async (): Promise<ReportsSource> => {
    const { opened } = catalog;
    if (!opened) throw new Error("no dataset is open");
    const { about, folder, dataset } = opened;
    if (folder !== null) return { folder, about };
    const held: Record<string, Columns> = {};
    for (const table of tables) {
      const names = schema[table].map(({ name }) => name);
      held[table] = await (await dataset.table(table)).read(names);
    }
    return { tables: held };
  };

  return {
    pending: computed(() => behind.pending.value || sizes.pending.value),
    count: computed(() => rows.value.reduce((sum, { reports }) => sum + reports, 0)),
    bodies: computed(() => rows.value.map(({ body }) => body)),
    years: computed(() => yearsBehind(view())),
    source,
  };
}
