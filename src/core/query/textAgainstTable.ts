import { checks } from "../form/checks.ts";
import { cellsIn, type Expression } from "../form/expression.ts";
import {
  type NarrativeCount,
  type NarrativeId,
  narrativeIds,
  narratives,
} from "../form/narrative.ts";
import { roundings } from "../report/textConflicts.ts";
import { compile } from "./compile.ts";
import type { FindingSource } from "./findingSource.ts";

const stated = narrativeIds.flatMap((id): readonly (readonly [NarrativeId, Expression])[] => {
  const { states }: NarrativeCount = narratives[id];
  return states ? [[id, states]] : [];
});

const branches = (sql: (states: Expression) => string): string =>
  stated.map(([id, states]) => `when '${id}' then ${sql(states)}`).join("\n            ");

/** Every exact count of the prose that the form makes too, beside the number of the form. */
export const statedCounts = `
        select
          narrative.report,
          narrative.id as "at",
          case narrative.id
            ${branches((states) => `'${cellsIn(states).join(" ")}'`)}
          end as cells,
          narrative.value as expected,
          cast(case narrative.id
            ${branches((states) => compile(states, { report: "reports" }))}
          end as double) as actual
        from narrative
        join reports on reports.report = narrative.report
        where narrative.id in (${stated.map(([id]) => `'${id}'`).join(", ")})
          and not regexp_matches(coalesce(narrative.unit, ''), '[${roundings}]')`;

export const statedReads = {
  narrative: ["report", "id", "value", "unit"],
  reports: ["report", ...new Set(stated.flatMap(([, states]) => cellsIn(states)))],
} as const;

/** Counts of the prose that the tables put differently; it finds what `textConflicts` finds. */
export const textAgainstTable = (): FindingSource => ({
  sql: `
      select
        report, 'text-matches-table' as "check", "at",
        '${checks["text-matches-table"].severity}' as severity, cells, expected, actual,
        cast(null as varchar) as cause
      from (${statedCounts}
      )
      where expected <> actual`,
  reads: statedReads,
});
