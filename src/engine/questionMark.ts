/** A short mark of a question's key, to say where its answer lies; two keys may share one, so the place has the key itself. */
export const questionMark = (key: string): string => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) {
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
};
