import { type NarrativeId, narrativeIds, narratives } from "../form/narrative.ts";
import type { StatedCount } from "./narrativeList.ts";

/** Kinds of cases that prose tells of and the tables do not count. */
export const caseKinds = ["consultation", "petition", "hotline", "service"] as const;

export type CaseKind = (typeof caseKinds)[number];

/** What a stated number is to its cases. */
export type CaseRole = "received" | "closed" | "closing-rate" | "satisfaction";

const isCaseKind = (kind: string): kind is CaseKind => caseKinds.some((one) => one === kind);

/** The stated numbers of such cases. */
export const caseIds: readonly NarrativeId[] = narrativeIds.filter((id) =>
  isCaseKind(narratives[id].kind),
);

const roleOf = (id: NarrativeId): CaseRole => {
  if (id.endsWith("satisfaction")) return "satisfaction";
  if (id.endsWith("closing-rate")) return "closing-rate";
  return id.endsWith("-closed") ? "closed" : "received";
};

/** What one report says of one kind of case, each number with its role, and its sentences. */
export interface StatedCases {
  readonly body: string;
  readonly year: number;
  readonly kind: CaseKind;
  readonly counts: Readonly<Record<CaseRole, readonly StatedCount[]>>;
  readonly sentences: readonly string[];
}

type Counts = readonly [StatedCount, ...StatedCount[]];

/** The numbers of each report, gathered in one pass: in a nation tens of thousands state some. */
const byReport = (counts: readonly StatedCount[]): readonly Counts[] => {
  const reports = new Map<string, [StatedCount, ...StatedCount[]]>();
  for (const count of counts) {
    const report = `${count.body} ${count.year}`;
    const own = reports.get(report);
    if (own) own.push(count);
    else reports.set(report, [count]);
  }
  return [...reports.values()];
};

/** Numbers of one report and kind beside each other; nothing is added up. */
export const statedCases = (
  counts: readonly StatedCount[],
  kind: CaseKind,
): readonly StatedCases[] =>
  byReport(counts.filter(({ id }) => narratives[id].kind === kind)).map((own) => {
    const withRole = (role: CaseRole) => own.filter(({ id }) => roleOf(id) === role);
    return {
      body: own[0].body,
      year: own[0].year,
      kind,
      counts: {
        received: withRole("received"),
        closed: withRole("closed"),
        "closing-rate": withRole("closing-rate"),
        satisfaction: withRole("satisfaction"),
      },
      sentences: [...new Set(own.flatMap(({ evidence }) => evidence ?? []))],
    };
  });
