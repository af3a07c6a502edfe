import { disclosure, disclosure2019 } from "./disclosure.ts";
import { disputes } from "./disputes.ts";
import type { Table } from "./form.ts";
import { handlingFees } from "./handlingFees.ts";
import { requests } from "./requests.ts";

/** The national form, in the order of the report. */
export const tables = {
  disclosure,
  "disclosure-2019": disclosure2019,
  requests,
  disputes,
  "handling-fees": handlingFees,
} as const satisfies Record<string, Table>;

export type TableId = keyof typeof tables;

export const tableIds = Object.keys(tables) as readonly TableId[];
