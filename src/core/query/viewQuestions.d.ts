import type { View } from "../view/view.ts";
import type { Query } from "./query.ts";
export type Questions = readonly Query<unknown>[];
/** What the overview tells of a year. */
export declare const overviewMetrics: readonly ["received", "closed", "disclosure-rate", "carry-over-rate", "reviews", "suits"];
/** So many of the missing reports the overview lists. */
export declare const missingListed = 60;
/** What a page asks: what its first figures stand on, and the rest. */
export interface ViewQuestions {
    readonly first: Questions;
    readonly later: Questions;
}
/** All that a view asks, in one list. */
export declare const together: ({ first, later }: ViewQuestions) => Questions;
/**
 * The questions that a view with its open choices filled in is sure to ask of a dataset with so many bodies; none
 * where they depend on answers.
 */
export declare const viewQuestions: (view: View, bodies: number) => ViewQuestions;
