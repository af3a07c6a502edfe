import type { ChartTable } from "#app/components/ChartFrame/chartTable.ts";
import type { Column } from "#app/components/DataTable/column.ts";
import { metricOf } from "#core/metrics/metrics.ts";
import type { AtlasPlace } from "#core/query/atlas.ts";
import { placeValue, standingOf } from "#core/sentences/atlasSentence.ts";
import type { TileContext } from "./atlasTiles.ts";

type PlaceColumn = Column<AtlasPlace>;

/** Places as a table: value, both sides of a rate, where it stands, and how many bodies it holds. */
export const placeTable = (
  places: readonly AtlasPlace[],
  { metric, language }: Omit<TileContext, "chosen">,
): ChartTable<AtlasPlace> => {
  const { label, kind } = metricOf(metric);
  const numberColumn = (
    id: string,
    words: PlaceColumn["label"],
    value: PlaceColumn["value"],
  ): PlaceColumn => ({ id, label: words, isNumber: true, value });
  const sides: readonly PlaceColumn[] = [
    numberColumn("numerator", { zh: "分子", en: "Count" }[language], (row) => row.numerator),
    numberColumn("denominator", { zh: "分母", en: "Of" }[language], (row) => row.denominator),
    {
      id: "tier",
      label: { zh: "与合并值相比", en: "Against the pooled rate" }[language],
      value: (row) => standingOf(row)?.[language] ?? null,
      blank: () => "",
    },
  ];
  return {
    rows: places,
    rowKey: ({ region }) => region,
    columns: [
      {
        id: "name",
        label: { zh: "地区", en: "Region" }[language],
        value: (row) => (language === "en" ? row.name_en : row.name),
      },
      {
        id: "value",
        label: label[language],
        isNumber: true,
        value: ({ value }) => value,
        print: (row) => placeValue(row, metric, language),
        blank: (row) => placeValue(row, metric, language),
      },
      ...(kind === "rate" ? sides : []),
      numberColumn("bodies", { zh: "机关", en: "Bodies" }[language], ({ bodies }) => bodies),
      numberColumn(
        "answered",
        { zh: "有数字的机关", en: "Bodies with figures" }[language],
        ({ answered }) => answered,
      ),
    ],
  };
};
