import type { BodyRow } from "#core/query/catalog.ts";

const folded = (text: string): string =>
  text.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, "");

/** How well a body answers to a text: lower is better, null is not at all. */
const distance = (body: BodyRow, wanted: string): number | null => {
  const at = folded(body.name).indexOf(wanted);
  if (at >= 0) return at === 0 ? 0 : 1;
  const initials = folded(body.initials ?? "").indexOf(wanted);
  if (initials >= 0) return initials === 0 ? 2 : 3;
  if (folded(body.former_names ?? "").includes(wanted)) return 4;
  return folded(body.name_en ?? "").includes(wanted) ? 5 : null;
};

/** Bodies by name, pinyin initials, former name or English name; the nearest first. */
export const searchBodies = (
  bodies: readonly BodyRow[],
  text: string,
  limit = 30,
): readonly BodyRow[] => {
  const wanted = folded(text);
  return bodies
    .flatMap((body) => {
      const far = wanted === "" ? 0 : distance(body, wanted);
      return far === null ? [] : [{ body, far }];
    })
    .sort((a, b) => a.far - b.far || a.body.name.length - b.body.name.length)
    .slice(0, limit)
    .map(({ body }) => body);
};
