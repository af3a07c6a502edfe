import { openDataset } from "./dataset.ts";
import { createEngine, type Engine } from "./engine.ts";
import { openDatabase } from "./nodeDatabase.ts";
import { folderFiles } from "./nodeFiles.ts";

/** The engine of a command: a dataset folder on disk, in this thread. */
export const openFolder = async (folder: string): Promise<Engine> =>
  createEngine(await openDatabase(), await openDataset(folderFiles(folder)));
