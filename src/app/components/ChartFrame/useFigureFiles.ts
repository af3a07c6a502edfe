import { announce } from "#app/composables/useAnnouncer.ts";
import { useLocale } from "#app/composables/useLocale.ts";
import { fileName, saveFile } from "#app/files/saveFile.ts";
import { useCatalog } from "#app/stores/useCatalog.ts";
import type { Chart, ChartContext } from "#core/charts/chart.ts";
import { paper } from "#core/charts/theme.ts";
import { tableCsv } from "../DataTable/tableCsv.ts";
import type { TableWords } from "../DataTable/tableExport.ts";
import { bringLibrary } from "./drawingLibrary.ts";
import type { ChartTable } from "./chartTable.ts";
import type { PictureWords } from "./picture.ts";

/** What a figure takes with it when it leaves the page. */
export interface Figure<Row> {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly draw: ((context: ChartContext) => Chart) | null;
  readonly table: ChartTable<Row>;
}

export type FigureFile = "png" | "svg" | "csv";

/** Width of a printed figure in pixels. */
const pageWidth = 912;

const csvOf = <Row>({ columns, rows }: ChartTable<Row>, words: TableWords): Blob =>
  new Blob([tableCsv(columns, rows, words)], { type: "text/csv" });

/** Saves a figure as a picture or a table, with its words, its source and the date. */
export function useFigureFiles<Row>(figure: () => Figure<Row>) {
  const { language, t, date } = useLocale();
  const catalog = useCatalog();

  const words = (): PictureWords => {
    const { title, subtitle, source } = figure();
    const { dataset } = catalog;
    return {
      title,
      subtitle,
      notes: [
        source,
        dataset ? t(dataset.title) : "",
        t({ zh: "公开图鉴", en: "Disclosure Atlas" }),
        date(new Date().toISOString()),
      ].filter(Boolean),
      watermark: dataset?.simulated ? t({ zh: "模拟数据", en: "Simulated data" }) : null,
    };
  };

  /** A picture is drawn anew, in print colours and at the width of a page. */
  const picture = async () => {
    const [{ drawSvg }, { composePicture }] = await Promise.all([
      bringLibrary(),
      import("./picture.ts"),
    ]);
    const chart = figure().draw?.({ theme: paper, language: language.value, width: pageWidth });
    if (!chart) throw new Error("nothing is drawn yet");
    const svg = drawSvg(chart, pageWidth);
    return composePicture({ svg, width: pageWidth, height: chart.height }, words(), paper);
  };

  const csv = async (): Promise<Blob> => {
    await figure().table.prepare?.();
    const { table, title } = figure();
    const isSimulated = catalog.dataset?.simulated ?? false;
    return csvOf(table, { title, language: language.value, isSimulated });
  };

  const svg = async () => new Blob([(await picture()).svg], { type: "image/svg+xml" });
  const png = async () => (await import("./rasterise.ts")).rasterise(await picture());
  const files = { png, svg, csv };

  const save = async (kind: FigureFile): Promise<void> => {
    saveFile(fileName(figure().title, kind), await files[kind]());
    announce(t({ zh: "文件已保存。", en: "The file is saved." }));
  };
  return { save, write: (kind: FigureFile): Promise<Blob> => files[kind]() };
}
