/** What a reader dropped: reports to be read, or the tables of a dataset by their names. */
export interface Sorted {
  readonly reports: readonly File[];
  readonly tables: ReadonlyMap<string, Blob>;
}

const isTable = (name: string): boolean => /\.(parquet|csv)$|(^|\/)datapackage\.json$/iu.test(name);

const baseName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** More than this in one archive is no dataset to be held in a page. */
const unpackedLimit = 512 * 2 ** 20;

/** The tables in an archive; none where it is an archive of reports, or not one at all. */
const tablesInZip = async (file: File): Promise<readonly (readonly [string, Blob])[]> => {
  const { unzipSync } = await import("fflate");
  let left = unpackedLimit;
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!isTable(name)) return false;
        left -= originalSize;
        return left >= 0;
      },
    });
    return Object.entries(files).map(([path, content]) => [baseName(path), new Blob([content])]);
  } catch {
    // A damaged archive is named by the reader of reports.
    return [];
  }
};

const sortOne = async (file: File): Promise<Sorted> => {
  if (isTable(file.name)) return { reports: [], tables: new Map([[file.name, file]]) };
  if (!/\.zip$/iu.test(file.name)) return { reports: [file], tables: new Map() };
  const tables = await tablesInZip(file);
  return tables.length > 0
    ? { reports: [], tables: new Map(tables) }
    : { reports: [file], tables: new Map() };
};

export const sortFiles = async (files: readonly File[]): Promise<Sorted> => {
  const sorted = await Promise.all(files.map(sortOne));
  return {
    reports: sorted.flatMap(({ reports }) => reports),
    tables: new Map(sorted.flatMap(({ tables }) => [...tables])),
  };
};
