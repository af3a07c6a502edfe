import type { MetricId } from "../metrics/metrics.ts";

/** What is drawn of disputes over the years. */
export const disputesDrawn = [
  "review-rate",
  "review-correction-rate",
  "suit-rate",
  "suit-loss-rate",
] as const satisfies readonly MetricId[];

/** What is asked about disputes over the years. */
export const disputeMetrics = [
  ...disputesDrawn,
  "escalation-rate",
] as const satisfies readonly MetricId[];

/** What is asked about requests that were complaints. */
export const complaintMetrics = [
  "complaints",
  "complaint-rate",
] as const satisfies readonly MetricId[];

/** The figures a body's page begins with. */
export const bodyMetrics = [
  "received",
  "closed",
  "disclosure-rate",
  "carried-out",
  "reviews",
  "suits",
] as const satisfies readonly MetricId[];
