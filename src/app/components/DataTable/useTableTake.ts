import { useLocale } from "#app/composables/useLocale.ts";
import { useCatalog } from "#app/stores/useCatalog.ts";
import type { How } from "../how/how.ts";
import type { Takeaway } from "../take/takeaway.ts";
import { offerTakeaway } from "../take/useTakeaways.ts";
import type { Column } from "./column.ts";
import { tableExport } from "./tableExport.ts";

/** What a table says of itself when it is taken away. */
export interface TableTake<Row> {
  /** Brings what the columns for files need and the screen does not. */
  readonly prepare?: () => Promise<void>;
  /** Its name in addresses and archives; the same from visit to visit. */
  readonly name: string;
  readonly title?: string;
  readonly subtitle?: string;
  readonly source?: string;
  /** Columns for files, where what is drawn in one stands for several numbers. */
  readonly columns?: readonly Column<Row>[];
  /** How its figures come about; it stands below the table and goes into its files. */
  readonly how?: How | null;
}

interface ShownTable<Row> {
  readonly take: TableTake<Row> | null;
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  /** In their order on screen. */
  readonly rows: readonly Row[];
}

/** Offers a table to be taken away as it stands on screen; a table without a name stays where it is. */
export function useTableTake<Row>(
  shown: () => ShownTable<Row>,
): () => Promise<readonly Takeaway[]> {
  const { language } = useLocale();
  const catalog = useCatalog();

  const takeaway = async (): Promise<Takeaway | null> => {
    await shown().take?.prepare?.();
    const { take, caption, columns, rows } = shown();
    if (!take || rows.length === 0) return null;
    const title = take.title ?? caption;
    return {
      name: take.name,
      title,
      subtitle: take.subtitle ?? "",
      source: take.source ?? "",
      table: tableExport(take.columns ?? columns, rows, {
        title,
        language: language.value,
        isSimulated: catalog.dataset?.simulated ?? false,
      }),
      picture: null,
      definitions: take.how?.steps ?? [],
      queries: take.how?.queries ?? [],
    };
  };

  offerTakeaway(takeaway);
  return async () => {
    const offered = await takeaway();
    return offered ? [offered] : [];
  };
}
