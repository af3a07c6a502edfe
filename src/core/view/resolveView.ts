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

const others = { own: "aggregate", aggregate: "own" } as const;

/** The kind of report that is shown: where the dataset has none of the one asked for, the other. */
export const kindShown = (asked: View["kind"], { latest }: Suggested): View["kind"] =>
  latest[asked] === null && latest[others[asked]] !== null ? others[asked] : asked;

/** Fills what the reader left open: the latest year, and the region where bodies have peers. */
export const resolveView = (view: View, suggested: Suggested): View => {
  const kind = kindShown(view.kind, suggested);
  const year = suggested.latest[kind];
  return {
    ...view,
    kind,
    year: view.year ?? (year === null ? null : { from: year, to: year }),
    region: view.region ?? (kind === "own" ? suggested.region : null),
  };
};
