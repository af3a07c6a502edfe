import type { Page } from "./pages.ts";

/** Pages whose opening questions have their answers in a file of their own; those of the others come with the first. */
export const answeredPages = [
  "trends",
  "compare",
  "outcomes",
  "disputes",
  "complaints",
  "atlas",
  "quality",
] as const satisfies readonly Page[];

export type AnsweredPage = (typeof answeredPages)[number];
