import type { Column } from "../DataTable/column.ts";

/** The twin of a chart: the same figures as a table. */
export interface ChartTable<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string | number;
}
