import type { View } from "./view.ts";

/** Every region of the dataset, said outright where the dataset itself suggests one. */
export const everywhere = "*";

/** What a dataset suggests to a reader who has not chosen. */
export interface Suggested {
  /** The last year with reports of each kind. */
  readonly latest: { readonly [kind in View["kind"]]: number | null };
  /** The region whose bodies can be compared with each other. */
  readonly region: string | null;
}

/** Fills what the reader left open: the latest year, and the region where bodies have peers. */
export const resolveView = (view: View, { latest, region }: Suggested): View => {
  const year = latest[view.kind];
  return {
    ...view,
    year: view.year ?? (year === null ? null : { from: year, to: year }),
    region: view.region ?? (view.kind === "own" ? region : null),
  };
};
