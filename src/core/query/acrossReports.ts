import { allFindings, type FindingSource } from "./findingSource.ts";
import { implausible } from "./implausible.ts";
import { rollUp } from "./rollUp.ts";

/** What only shows when reports of several bodies stand beside each other; it is worked out when asked for. */
export const acrossReports: FindingSource = allFindings([rollUp(), implausible()]);
