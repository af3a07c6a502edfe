import { zipSync } from "fflate";
import type { DataPackage } from "#core/dataset/dataPackage.ts";
import type { ExportTable } from "#core/export/exportTable.ts";
import { formatReadme, type ListedFile } from "#core/export/readme.ts";
import { formatTablePackage, type PackedTable } from "#core/export/tablePackage.ts";
import { csvBlob, type FileWords } from "./exportJob.ts";

/** A figure of a view: its name in the archive, its table, and its pictures where it has any. */
export interface ArchivedFigure {
  readonly path: string;
  readonly table: ExportTable;
  readonly pictures: readonly { readonly path: string; readonly content: Blob }[];
}

/** All of a view to be written into one archive. */
export interface ArchiveJob extends FileWords {
  readonly kind: "archive";
  readonly name: string;
  readonly title: string;
  readonly figures: readonly ArchivedFigure[];
  readonly dataset: DataPackage;
  readonly address: string;
  readonly day: string;
}

type Entries = Readonly<Record<string, Uint8Array>>;

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

const bytesOf = async (content: Blob): Promise<Uint8Array> =>
  new Uint8Array(await content.arrayBuffer());

interface Packed {
  readonly entries: Entries;
  readonly listed: readonly ListedFile[];
  readonly packed: PackedTable;
}

const pack = async (
  { path, table, pictures }: ArchivedFigure,
  isMarked: boolean,
): Promise<Packed> => {
  const file = `${path}.csv`;
  const csv = await bytesOf(csvBlob(table, isMarked));
  const drawn = await Promise.all(
    pictures.map(async (picture) => [picture.path, await bytesOf(picture.content)] as const),
  );
  return {
    entries: { [file]: csv, ...Object.fromEntries(drawn) },
    listed: [file, ...pictures.map((picture) => picture.path)].map((name) => ({
      path: name,
      words: table.title,
    })),
    packed: { path: file, table, bytes: csv.length },
  };
};

/** A figure's table and pictures side by side, with a README and a descriptor for all of them. */
export const runArchiveJob = async (job: ArchiveJob): Promise<Blob> => {
  const figures = await Promise.all(job.figures.map((figure) => pack(figure, job.isMarked)));
  const listed = figures.flatMap((figure) => figure.listed);
  const readme = formatReadme(job.title, listed, job.notes);
  const descriptor = formatTablePackage(
    job,
    figures.map(({ packed }) => packed),
  );
  const entries: Entries = Object.assign(
    { "README.md": text(readme), "datapackage.json": text(descriptor) },
    ...figures.map((figure) => figure.entries),
  ) as Entries;
  return new Blob([zipSync(entries).slice()], { type: "application/zip" });
};
