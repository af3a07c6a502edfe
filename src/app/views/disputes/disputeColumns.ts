import type { Column } from "#app/components/DataTable/column.ts";
import { formatShare } from "#core/format/format.ts";
import {
  type DisputeResult,
  disputeResults,
  type DisputeTotals,
} from "#core/query/disputeTotals.ts";
import { rateBlank } from "#core/sentences/rateBlank.ts";
import type { Language, Text } from "#core/text.ts";
import { noFigure } from "#core/format/noValue.ts";

/** Both kinds of suit together; blank only where neither has a number. */
export const suitsOf = (row: DisputeTotals, result: DisputeResult): number | null => {
  const direct = row[`direct-suit.${result}`];
  const after = row[`post-review-suit.${result}`];
  return direct === null && after === null ? null : (direct ?? 0) + (after ?? 0);
};

const endings = disputeResults.filter((result) => result !== "total");

/** As many as a body says there were, or as their results add up to where that is more. */
const casesOf = (of: (result: DisputeResult) => number | null): number =>
  Math.max(
    of("total") ?? 0,
    endings.reduce((sum, result) => sum + (of(result) ?? 0), 0),
  );

/** Bodies with any dispute, those with most first. */
export const disputedMost = (rows: readonly DisputeTotals[]): readonly DisputeTotals[] => {
  const all = (row: DisputeTotals): number =>
    casesOf((result) => row[`review.${result}`]) + casesOf((result) => suitsOf(row, result));
  return rows.filter((row) => all(row) > 0).toSorted((a, b) => all(b) - all(a));
};

/** Reviews of all bodies out of all they closed, where a body has both numbers. */
export const pooledReviews = (rows: readonly DisputeTotals[]): number | null => {
  const known = rows.flatMap(({ closed, "review.total": reviews }) =>
    closed === null || reviews === null ? [] : [{ closed, reviews }],
  );
  const all = known.reduce((sum, { closed }) => sum + closed, 0);
  const disputed = known.reduce((sum, { reviews }) => sum + reviews, 0);
  return all > 0 ? disputed / all : null;
};

interface Shared {
  readonly id: string;
  readonly label: Text;
  readonly x: (row: DisputeTotals) => number | null;
  readonly n: (row: DisputeTotals) => number | null;
}

const less = (a: number | null, b: number | null): number | null =>
  a === null ? null : a - (b ?? 0);

const shares: readonly Shared[] = [
  {
    id: "correction",
    label: { zh: "复议纠错率", en: "Review correction rate" },
    x: (row) => row["review.corrected"],
    n: (row) => less(row["review.total"], row["review.pending"]),
  },
  {
    id: "loss",
    label: { zh: "败诉率", en: "Suit loss rate" },
    x: (row) => suitsOf(row, "corrected"),
    n: (row) => less(suitsOf(row, "total"), suitsOf(row, "pending")),
  },
];

/** The disputes of one body as a row, with how often it was corrected. */
export const disputeColumns = (
  language: Language,
  nameOf: (body: string) => string,
): readonly Column<DisputeTotals>[] => {
  const count = (
    id: string,
    label: Text,
    value: (row: DisputeTotals) => number | null,
  ): Column<DisputeTotals> => ({
    id,
    label: label[language],
    isNumber: true,
    value,
    blank: () => noFigure[language],
  });
  const share = ({ id, label, x, n }: Shared): Column<DisputeTotals> => ({
    id,
    label: label[language],
    isNumber: true,
    value: (row) => {
      const of = n(row);
      const part = x(row);
      return of && part !== null && part <= of ? part / of : null;
    },
    print: (row) => formatShare((x(row) ?? 0) / (n(row) ?? 1), language),
    blank: (row) => rateBlank({ numerator: x(row), denominator: n(row) })[language],
  });
  return [
    { id: "name", label: { zh: "机关", en: "Body" }[language], value: ({ key }) => nameOf(key) },
    count("reviews", { zh: "复议", en: "Reviews" }, (row) => row["review.total"]),
    count("corrected", { zh: "被纠正", en: "Corrected" }, (row) => row["review.corrected"]),
    ...shares.filter(({ id }) => id === "correction").map(share),
    count("suits", { zh: "诉讼", en: "Suits" }, (row) => suitsOf(row, "total")),
    count("lost", { zh: "败诉", en: "Lost" }, (row) => suitsOf(row, "corrected")),
    ...shares.filter(({ id }) => id === "loss").map(share),
    count("pending", { zh: "未审结", en: "Pending" }, (row) =>
      less(suitsOf(row, "pending"), -(row["review.pending"] ?? 0)),
    ),
    count(
      "after",
      { zh: "复议后起诉", en: "Suits after review" },
      (row) => row["post-review-suit.total"],
    ),
  ];
};
