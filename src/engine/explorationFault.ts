import { type Place, placeOf } from "#core/query/ownSelect.ts";
import { sqlFaultSentence } from "#core/sentences/sqlFaultSentence.ts";
import type { Text } from "#core/text.ts";
import { EngineFault, isDeath } from "./engineFault.ts";

/** Why a reader's own query was not answered, and where in its text the reason stands. */
export class ExplorationFault extends EngineFault {
  override readonly text: Text;
  readonly place: Place | null;

  constructor(sql: string, text: Text, { place, cause }: { place: Place | null; cause?: unknown }) {
    super("question", { sql, cause });
    this.text = text;
    this.place = place;
  }
}

/** A failed question of a reader's own in words; any other failure stays what it is. */
export const explained = (fault: unknown, sql: string): unknown => {
  if (fault instanceof ExplorationFault || !(fault instanceof EngineFault)) return fault;
  if (isDeath(fault)) return fault;
  const message = fault.cause instanceof Error ? fault.cause.message : "";
  return new ExplorationFault(sql, sqlFaultSentence(message), {
    place: placeOf(message, sql),
    cause: fault.cause,
  });
};
