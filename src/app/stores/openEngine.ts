import type { DataPackage } from "#core/dataset/dataPackage.ts";
import { cached } from "#engine/cached.ts";
import type { Dataset } from "#engine/dataset.ts";
import type { Engine } from "#engine/engine.ts";
import { httpFiles } from "#engine/httpFiles.ts";
import { restarting } from "#engine/restarting.ts";

/** A dataset that is open: what it says of itself, and whom to ask. */
export interface OpenDataset {
  readonly about: DataPackage;
  readonly engine: Engine;
}

/** DuckDB is large: it comes with the first question that has no answer yet. */
const engineOf = (dataset: Dataset): Engine =>
  cached(
    restarting(async () => {
      const [{ openDatabase }, { createEngine }] = await Promise.all([
        import("#engine/browserDatabase.ts"),
        import("#engine/engine.ts"),
      ]);
      return createEngine(await openDatabase(), dataset);
    }),
  );

export const adoptDataset = (dataset: Dataset): OpenDataset => ({
  about: dataset.about,
  engine: engineOf(dataset),
});

/** The folder of a dataset: one published beside the page by its name, or any by its address. */
const folderOf = (name: string): URL => {
  const path = name.includes("/") ? name : `datasets/${name}`;
  return new URL(path.endsWith("/") ? path : `${path}/`, document.baseURI);
};

export const openPublished = async (name: string): Promise<OpenDataset> => {
  const { openDataset } = await import("#engine/dataset.ts");
  return adoptDataset(await openDataset(httpFiles(folderOf(name))));
};
