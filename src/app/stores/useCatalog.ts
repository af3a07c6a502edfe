import { defineStore } from "pinia";
import { shallowRef } from "vue";
import type { BodyRow, YearRow } from "#core/query/catalog.ts";
import type { Text } from "#core/text.ts";

/** What a reader is told of the dataset in use. */
export interface Dataset {
  readonly name: string;
  readonly title: Text;
  readonly simulated: boolean;
}

/** The dataset in use: what it is called, whom it covers and which years. */
export const useCatalog = defineStore("catalog", () => {
  const dataset = shallowRef<Dataset | null>(null);
  const bodies = shallowRef<readonly BodyRow[]>([]);
  const years = shallowRef<readonly YearRow[]>([]);
  const fault = shallowRef<unknown>(null);

  return { dataset, bodies, years, fault };
});
