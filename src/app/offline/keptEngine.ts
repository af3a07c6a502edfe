import { engineFiles } from "#engine/engineFiles.ts";

/** Whether the device has the engine, so that it opens without a network. */
export const isEngineKept = async (): Promise<boolean> => {
  if (!("caches" in globalThis)) return false;
  const found = await Promise.all(engineFiles.map((url) => caches.match(url)));
  return found.every((response) => response !== undefined);
};

/** Whatever the page fetches from its own assets, its worker keeps. */
export const keepEngine = async (): Promise<boolean> => {
  try {
    for (const url of engineFiles) {
      const response = await fetch(url);
      if (!response.ok) return false;
      await response.arrayBuffer();
    }
    return true;
  } catch {
    return false;
  }
};
