import { formatChange, formatPoints } from "../format/format.ts";
import type { Metric } from "../metrics/metric.ts";
import { changeOf, type CourseYear, directionOf } from "../query/course.ts";
import type { Text } from "../text.ts";
import { changeState } from "./leagueChange.ts";

/** A year's figure against the year before: by how much, and whether chance alone would do; null without both. */
export const bodyChange = (before: CourseYear, after: CourseYear, metric: Metric): Text | null => {
  const change = changeOf([before, after], metric);
  if (before.numerator === null || after.numerator === null) return null;
  if (metric.kind === "rate" && change.kind !== "rate") return null;
  const by = (language: keyof Text): string =>
    change.kind === "rate"
      ? formatPoints(change.difference, language)
      : formatChange((after.numerator ?? 0) - (before.numerator ?? 0), language);
  const state = directionOf(change) === null ? null : changeState(change);
  return {
    zh: `比上年 ${by("zh")}${state ? `，${state.zh}` : ""}`,
    en: `${by("en")} on last year${state ? `, ${state.en}` : ""}`,
  };
};
