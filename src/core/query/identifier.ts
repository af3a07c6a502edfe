/** A name as SQL quotes it. Names come from the form and the schema only, never from a reader. */
export const identifier = (...path: readonly string[]): string =>
  path.map((part) => `"${part.replaceAll('"', '""')}"`).join(".");
