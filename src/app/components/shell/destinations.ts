import type { Page } from "#core/view/pages.ts";

/** The pages of the navigation, in its order; a body is reached by its name and the rest by address. */
export const destinations = [
  "overview",
  "league",
  "trends",
  "compare",
  "outcomes",
  "disputes",
  "complaints",
  "atlas",
  "quality",
  "data",
  "method",
] as const satisfies readonly Page[];
