import type { ExportTable } from "#core/export/exportTable.ts";
import type { Query } from "#core/query/query.ts";
import type { Text } from "#core/text.ts";

export type PictureKind = "png" | "svg";

/** A figure or table that can be taken away: its words, its rows, its pictures and its making. */
export interface Takeaway {
  /** Its name in addresses and archives; the same from visit to visit. */
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly table: ExportTable;
  /** Null where nothing is drawn. */
  readonly picture: ((kind: PictureKind) => Promise<Blob>) | null;
  readonly definitions: readonly { readonly name: Text; readonly words: Text }[];
  readonly queries: readonly Query<unknown>[];
}
