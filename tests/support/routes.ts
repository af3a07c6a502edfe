/** One address a page, as a reader who chose nothing would open it. */
export const routes = [
  "overview",
  "league",
  "trends",
  "compare",
  "body",
  "outcomes",
  "disputes",
  "complaints",
  "atlas",
  "quality",
  "data",
  "method",
] as const;
