/** What a column holds, in the words of a Data Package; an integer is stored exactly. */
export type FieldType = "string" | "year" | "integer" | "number";

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  /** A column that must be there, and without gaps. */
  readonly required?: true;
}

export type Value = string | number | null;

/** A table by columns, all of one length. */
export type Columns = Readonly<Record<string, readonly Value[]>>;

export const isText = ({ type }: Field): boolean => type === "string";

export const rowCount = (columns: Columns): number => Object.values(columns)[0]?.length ?? 0;
