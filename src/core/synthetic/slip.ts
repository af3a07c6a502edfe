import type { CellId } from "../form/cells.ts";
import type { NarrativeId } from "../form/narrative.ts";
import type { Narrative } from "../report/report.ts";
import { between } from "./distributions.ts";
import { idAt, numberAt } from "./figures.ts";
import { requestsStated, tellRequests } from "./prose.ts";
import { type Changes, type Ground, type SlipKindId, slipKindIds, slipKinds } from "./slips.ts";

/** A count that reads otherwise than it should. */
export interface Misprint {
  readonly id: CellId | NarrativeId;
  readonly truth: number;
  readonly printed: number;
}

/** One slip of a pen in one report, and what it did. */
export interface Slip {
  readonly kind: SlipKindId | "text-wrong";
  readonly report: string;
  readonly misprints: readonly Misprint[];
}

const misprint = ({ figures }: Ground, changes: Changes): readonly Misprint[] =>
  changes.map(([slot, printed]) => {
    const truth = numberAt(figures, slot);
    figures[slot] = printed;
    return { id: idAt(slot), truth, printed };
  });

/** Only a government can go wrong over its members, so half of their slips begin there. */
const firstKind = ({ members, random }: Ground): number =>
  members && random() < 0.5
    ? slipKindIds.indexOf("member-counted-twice")
    : between(random, 0, slipKindIds.length - 1);

/** Makes a slip of the first kind, from one drawn, that the figures allow; changes them in place. */
export const makeSlip = (ground: Ground, report: string): Slip | null => {
  const start = firstKind(ground);
  for (const kind of [...slipKindIds.slice(start), ...slipKindIds.slice(0, start)]) {
    const changes = slipKinds[kind].make(ground);
    if (changes.length > 0) return { kind, report, misprints: misprint(ground, changes) };
  }
  return null;
};

/** States another number of requests in the prose than there were. */
export const misquote = (
  prose: readonly Narrative[],
  report: string,
): { readonly slip: Slip; readonly prose: readonly Narrative[] } | null => {
  const stated = prose.find(({ id }) => id === requestsStated);
  if (!stated) return null;
  const printed = stated.value + 1;
  return {
    slip: {
      kind: "text-wrong",
      report,
      misprints: [{ id: requestsStated, truth: stated.value, printed }],
    },
    prose: prose.map((count) => (count === stated ? tellRequests(printed) : count)),
  };
};
