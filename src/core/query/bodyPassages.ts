import {
  isNarrativeId,
  narrativeIds,
  type NarrativeKind,
  narrativeKinds,
  narratives,
} from "../form/narrative.ts";
import type { NarrativeRow } from "./bodyReports.ts";

/** A sentence of a report with the counts it states; null where the sentence was not kept. */
export interface Passage {
  readonly evidence: string | null;
  readonly kind: NarrativeKind;
  readonly counts: readonly NarrativeRow[];
}

const kinds = Object.keys(narrativeKinds) as readonly NarrativeKind[];

const kindOf = ({ id }: NarrativeRow): NarrativeKind =>
  isNarrativeId(id) ? narratives[id].kind : "other";

const order: ReadonlyMap<string, number> = new Map(narrativeIds.map((id, at) => [id, at]));

const inOrder = (a: NarrativeRow, b: NarrativeRow): number =>
  (order.get(a.id) ?? order.size) - (order.get(b.id) ?? order.size);

/** Counts gathered under the sentence that states them; those without one, by what they tell of. */
export const passagesOf = (rows: readonly NarrativeRow[]): readonly Passage[] => {
  const passages = new Map<string, Passage>();
  for (const row of rows.toSorted(inOrder)) {
    const kind = kindOf(row);
    const key = row.evidence ?? kind;
    const before = passages.get(key) ?? { evidence: row.evidence, kind, counts: [] };
    passages.set(key, { ...before, counts: [...before.counts, row] });
  }
  return [...passages.values()].toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
};
