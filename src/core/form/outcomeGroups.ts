import type { Text } from "../text.ts";
import { cellOf } from "./cells.ts";
import { declines, others, refusals, type RequestRow, unavailables } from "./formulas.ts";

interface OutcomeGroup {
  readonly label: Text;
  readonly rows: readonly RequestRow[];
}

/** The seven ways table 三 says a request can end, in its order; the last is that it has not. */
export const outcomeGroups = {
  granted: { label: { zh: "予以公开", en: "Granted" }, rows: ["granted"] },
  partial: { label: { zh: "部分公开", en: "Granted in part" }, rows: ["partial"] },
  refused: { label: { zh: "不予公开", en: "Refused" }, rows: refusals },
  unavailable: { label: { zh: "无法提供", en: "Unavailable" }, rows: unavailables },
  declined: { label: { zh: "不予处理", en: "Declined" }, rows: declines },
  other: { label: { zh: "其他处理", en: "Other handling" }, rows: [...others, "other-handling"] },
  "carried-out": { label: { zh: "结转下年", en: "Carried over" }, rows: ["carried-out"] },
} as const satisfies Record<string, OutcomeGroup>;

export type OutcomeGroupId = keyof typeof outcomeGroups;

export const outcomeGroupIds = Object.keys(outcomeGroups) as readonly OutcomeGroupId[];

/** The single reasons for which a request was not met. */
export const reasons = [...refusals, ...unavailables, ...declines] as const;

/** One way a request can have ended: a group of table 三, or a single reason in it. */
export type Outcome = Exclude<OutcomeGroupId, "carried-out"> | (typeof reasons)[number];

export const outcomeIds: readonly Outcome[] = [
  ...outcomeGroupIds.filter((id) => id !== "carried-out"),
  ...reasons,
];

const isGroup = (outcome: Outcome): outcome is Outcome & OutcomeGroupId =>
  Object.hasOwn(outcomeGroups, outcome);

/** The rows of table 三 that add up to an outcome. */
export const rowsOf = (outcome: Outcome): readonly RequestRow[] =>
  isGroup(outcome) ? outcomeGroups[outcome].rows : [outcome];

export const outcomeLabel = (outcome: Outcome): Text =>
  isGroup(outcome) ? outcomeGroups[outcome].label : cellOf(`requests.${outcome}.total`).rowOf.label;

/** The group a reason belongs to; a group is its own. */
export const groupOf = (outcome: Outcome): OutcomeGroupId =>
  isGroup(outcome)
    ? outcome
    : (outcomeGroupIds.find((id) =>
        (outcomeGroups[id].rows as readonly RequestRow[]).includes(outcome),
      ) ?? "other");
