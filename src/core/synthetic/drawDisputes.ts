import { binomial, pick } from "./distributions.ts";
import { addAt, type Figures, numberAt, slotOf } from "./figures.ts";
import type { Profile } from "./profile.ts";
import type { Random } from "./random.ts";

const closed = slotOf("requests.closed.total");
const granted = slotOf("requests.granted.total");

const slotsOf = (row: "review" | "direct-suit" | "post-review-suit"): readonly number[] =>
  (["upheld", "corrected", "other", "pending", "total"] as const).map((column) =>
    slotOf(`disputes.${row}.${column}`),
  );

const review = slotsOf("review");
const directSuit = slotsOf("direct-suit");
const postReviewSuit = slotsOf("post-review-suit");

interface Disputable {
  readonly requests: number;
  readonly results: readonly number[];
  readonly random: Random;
}

const draw = (
  figures: Figures,
  row: readonly number[],
  { share, disputable }: { share: number; disputable: Disputable },
): void => {
  const { requests, results, random } = disputable;
  const cases = binomial(random, requests, share);
  for (let i = 0; i < cases; i++) addAt(figures, row[pick(random, results)] ?? 0, 1);
  figures[row.at(-1) ?? 0] = cases;
};

/** Table 四: of the requests not granted in full, some are disputed, and each dispute ends one way. */
export const drawDisputes = (figures: Figures, profile: Profile, random: Random): void => {
  const requests = numberAt(figures, closed) - numberAt(figures, granted);
  const disputable = { requests, results: profile.results, random };
  draw(figures, review, { share: profile.review, disputable });
  draw(figures, directSuit, { share: profile.directSuit, disputable });
  draw(figures, postReviewSuit, { share: profile.postReviewSuit, disputable });
};
