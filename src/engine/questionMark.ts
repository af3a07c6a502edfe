/** So many characters tell two questions apart well enough; the longest have two hundred thousand. */
const read = 2000;

/** A short mark of a question's key, to say where its answer lies; two keys may share one, so the place has the key itself. */
export const questionMark = (key: string): string => {
  const step = Math.ceil(key.length / read);
  let hash = 0x811c9dc5 ^ key.length;
  for (let at = 0; at < key.length; at += step) {
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
};
