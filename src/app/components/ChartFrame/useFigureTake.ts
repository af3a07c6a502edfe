import { useLocale } from "#app/composables/useLocale.ts";
import { useCatalog } from "#app/stores/useCatalog.ts";
import { tableExport } from "../DataTable/tableExport.ts";
import type { Takeaway } from "../take/takeaway.ts";
import { offerTakeaway } from "../take/useTakeaways.ts";
import type { How } from "../how/how.ts";
import type { Figure, FigureFile } from "./useFigureFiles.ts";

interface NamedFigure<Row> extends Figure<Row> {
  readonly name: string;
  readonly how: How | null;
  readonly write: (kind: FigureFile) => Promise<Blob>;
}

/** Offers a figure to be taken away, once something is drawn in it. */
export function useFigureTake<Row>(
  figure: () => NamedFigure<Row>,
): () => Promise<readonly Takeaway[]> {
  const { language } = useLocale();
  const catalog = useCatalog();

  const takeaway = async (): Promise<Takeaway | null> => {
    if (figure().draw) await figure().table.prepare?.();
    const { name, title, subtitle, source, draw, table, how, write } = figure();
    if (name === "" || !draw) return null;
    return {
      name,
      title,
      subtitle,
      source,
      table: tableExport(table.columns, table.rows, {
        title,
        language: language.value,
        isSimulated: catalog.dataset?.simulated ?? false,
      }),
      picture: write,
      definitions: how?.steps ?? [],
      queries: how?.queries ?? [],
    };
  };

  offerTakeaway(takeaway);
  return async () => {
    const offered = await takeaway();
    return offered ? [offered] : [];
  };
}
