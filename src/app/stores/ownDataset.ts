import type { OwnReport } from "#core/dataset/ownReports.ts";
import type { Text } from "#core/text.ts";

/** What makes a reader's own dataset: files of a dataset, or reports put into another one or standing alone. */
export type OwnContent =
  | { readonly kind: "files"; readonly files: ReadonlyMap<string, Blob> }
  | {
      readonly kind: "reports";
      /** The name of the dataset they are put into. */
      readonly base: string | null;
      readonly baseTitle: Text;
      readonly reports: readonly OwnReport[];
    };

/** A dataset that a reader brought; it is on this device only. */
export interface OwnDataset {
  /** What it is called in an address. */
  readonly key: string;
  readonly title: Text;
  readonly content: OwnContent;
}

/** Own datasets are told from published ones by this, which needs no escape in an address. */
const mark = "~";

export const isOwnKey = (name: string | null): name is string => name?.startsWith(mark) ?? false;

export const ownKey = (name: string): string =>
  mark +
  name
    .replace(/^~/u, "")
    .replaceAll(/[\p{Cc}\s/?#&%,+]+/gu, "-")
    .slice(0, 100);

/** How much room it takes when it is kept. */
export const bytesOf = ({ content }: OwnDataset): number =>
  content.kind === "files"
    ? [...content.files.values()].reduce((sum, { size }) => sum + size, 0)
    : new Blob([JSON.stringify(content.reports)]).size;
