import type { Column } from "../DataTable/column.ts";

/** The twin of a chart: the same figures as a table. */
export interface ChartTable<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Brings the rows that a file needs and the screen does not. */
  readonly prepare?: () => Promise<void>;
  readonly rowKey: (row: Row) => string | number;
}
