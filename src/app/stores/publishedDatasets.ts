import type { Text } from "#core/text.ts";

/** A dataset that stands beside the page. */
export interface PublishedDataset {
  readonly id: string;
  readonly title: Text;
  readonly simulated: boolean;
}

const isText = (value: unknown): value is Text =>
  typeof value === "object" &&
  value !== null &&
  "zh" in value &&
  "en" in value &&
  typeof value.zh === "string" &&
  typeof value.en === "string";

const entryOf = (value: unknown): readonly PublishedDataset[] => {
  if (typeof value !== "object" || value === null) return [];
  const { id, title, simulated } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== "string" || id === "" || !isText(title)) return [];
  return [{ id, title, simulated: simulated === true }];
};

/** The list of published datasets; entries that cannot be understood are left out. */
export const parsePublished = (list: unknown): readonly PublishedDataset[] =>
  Array.isArray(list) ? list.flatMap(entryOf) : [];

/** A site without a list has the datasets it has; they open by their address. */
export const readPublished = async (
  fetch: (address: string) => Promise<Response> = globalThis.fetch.bind(globalThis),
): Promise<readonly PublishedDataset[]> => {
  try {
    const response = await fetch("datasets/index.json");
    return response.ok ? parsePublished(await response.json()) : [];
  } catch {
    return [];
  }
};
