/** Parts of one line with a point between them; a line that has to break does so after a point. */
export const inLine = (parts: readonly string[]): string => parts.filter(Boolean).join("\u00A0· ");
