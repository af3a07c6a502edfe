import type { Column } from "#app/components/DataTable/column.ts";
import type { Change } from "#core/query/course.ts";
import type { LeagueEntry } from "#core/query/league.ts";
import { changeWords } from "#core/sentences/leagueChange.ts";
import { trendWords } from "#core/sentences/leagueTrend.ts";
import type { Trend } from "#core/statistics/trend.ts";
import type { Language } from "#core/text.ts";

export interface CourseColumnContext {
  readonly language: Language;
  /** The last of the asked years. */
  readonly year: number;
  readonly changeOf: (body: string) => Change;
  readonly trendOf: (body: string) => Trend;
}

const trendOrder = { rising: 2, none: 1, falling: 0 } as const;

const changeValue = (change: Change): number | null => {
  if (change.kind === "none") return null;
  return change.kind === "rate" ? change.difference : change.ratio;
};

/** How a body's metric moved: since the year before, and over five years. */
export const courseColumns = ({
  language,
  year,
  changeOf,
  trendOf,
}: CourseColumnContext): readonly Column<LeagueEntry>[] => [
  {
    id: "change",
    label: { zh: `${year} 年比 ${year - 1} 年`, en: `${year} on ${year - 1}` }[language],
    isNumber: true,
    value: ({ body }) => changeValue(changeOf(body)),
    print: ({ body }) => changeWords(changeOf(body))[language],
    blank: ({ body }) => changeWords(changeOf(body))[language],
  },
  {
    id: "trend",
    label: { zh: `${year - 4}–${year} 年`, en: `${year - 4}–${year}` }[language],
    value: ({ body }) => {
      const trend = trendOf(body);
      return "cannot" in trend ? null : trendOrder[trend.direction];
    },
    print: ({ body }) => trendWords(trendOf(body))[language],
    blank: ({ body }) => trendWords(trendOf(body))[language],
  },
];
