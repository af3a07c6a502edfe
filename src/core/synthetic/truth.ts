import type { Row } from "../dataset/columns.ts";
import type { Field } from "../dataset/field.ts";
import { declines, refusals, unavailables } from "../form/formulas.ts";
import { type Profile, profileOf } from "./profile.ts";
import type { World } from "./world.ts";

const number = (name: string): Field => ({ name, type: "number" });

/** The rates a body's reports were drawn from; shares of outcomes are of all closed requests in 2022. */
export const truthFields: readonly Field[] = [
  { name: "body", type: "string", required: true },
  ...["requests", "requests_trend", "granted", "granted_trend"].map(number),
  ...["partial", "refused", "unavailable", "declined", "other", "carried"].map(number),
  ...["review", "direct_suit", "post_review_suit", "upheld", "corrected"].map(number),
];

const rounded = (value: number): number => Number(value.toPrecision(6));

/** The share of so many outcomes from one on, of those that are not granted in full. */
const shareOf = ({ otherwise, granted }: Profile, from: number, count: number): number =>
  (1 - granted) * ((otherwise[from + count - 1] ?? 1) - (otherwise[from - 1] ?? 0));

const sharesOf = (profile: Profile) => {
  const refusedFrom = 1;
  const unavailableFrom = refusedFrom + refusals.length;
  const declinedFrom = unavailableFrom + unavailables.length;
  const otherFrom = declinedFrom + declines.length;
  return {
    partial: shareOf(profile, 0, 1),
    refused: shareOf(profile, refusedFrom, refusals.length),
    unavailable: shareOf(profile, unavailableFrom, unavailables.length),
    declined: shareOf(profile, declinedFrom, declines.length),
    other: shareOf(profile, otherFrom, profile.otherwise.length - otherFrom),
  };
};

const truthOf = (profile: Profile): Readonly<Record<string, number>> => {
  const [upheld = 0, upToCorrected = 0] = profile.results;
  return {
    requests: profile.requests,
    requests_trend: profile.requestsTrend,
    granted: profile.granted,
    granted_trend: profile.grantedTrend,
    ...sharesOf(profile),
    carried: profile.carried,
    review: profile.review,
    direct_suit: profile.directSuit,
    post_review_suit: profile.postReviewSuit,
    upheld,
    corrected: upToCorrected - upheld,
  };
};

/** One row a body that reports of itself: an aggregate has no rate of its own. */
export const truthRows = ({ seed, bodies }: World): readonly Row[] =>
  bodies
    .filter(({ kind }) => kind === "own")
    .map((body) => ({
      body: body.id,
      ...Object.fromEntries(
        Object.entries(truthOf(profileOf(seed, body))).map(([name, value]) => [
          name,
          rounded(value),
        ]),
      ),
    }));
