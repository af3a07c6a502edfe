import { describe, expect, it } from "vitest";
import type { CellValues } from "#core/form/evaluate.ts";
import { causeOfNumbers, causes, likelyCause } from "#core/report/likelyCause.ts";
import { runChecks } from "#core/report/runChecks.ts";

/** The causes of everything that fails on a form, by check and place. */
const causesOn = (cells: CellValues, lastYear: CellValues = {}) => {
  const findings = runChecks(cells, lastYear);
  return Object.fromEntries(
    findings.map((finding) => [
      `${finding.check} ${finding.at}`,
      likelyCause(finding, { findings, cells, lastYear }),
    ]),
  );
};

const review = (upheld: number, corrected: number, total: number): CellValues => ({
  "disputes.review.upheld": upheld,
  "disputes.review.corrected": corrected,
  "disputes.review.other": 0,
  "disputes.review.pending": 0,
  "disputes.review.total": total,
});

const received = (natural: number, total: number): CellValues => ({
  "requests.received.natural": natural,
  "requests.received.business": 0,
  "requests.received.research": 0,
  "requests.received.nonprofit": 0,
  "requests.received.legal": 0,
  "requests.received.other": 0,
  "requests.received.total": total,
});

const carriedIn = (natural: number, total: number): CellValues =>
  Object.fromEntries(
    Object.entries(received(natural, total)).map(([id, value]) => [
      id.replace("received", "carried-in"),
      value,
    ]),
  );

describe("the likely cause", () => {
  it.each<[string | null, string, CellValues, CellValues?]>([
    ["total-empty", "a total of 0 beside parts", review(11, 0, 0)],
    ["swapped-digits", "the same digits the other way round", review(20, 1, 12)],
    ["left-out", "a total that lacks exactly one part", review(4, 3, 4)],
    ["not-updated", "the total of the year before", review(9, 1, 6), review(4, 2, 6)],
    [null, "nothing that can be recognised", review(9, 1, 6)],
    [null, "two parts that could have been left out", review(3, 3, 3)],
  ])("is %s for %s", (cause, _, cells, lastYear) => {
    expect(causesOn(cells, lastYear)).toEqual({ "dispute-sum review": cause });
  });

  it("is a misplaced number where one row has what another lacks", () => {
    expect(causesOn({ ...received(7, 0), ...carriedIn(0, 7) })).toEqual({
      "applicants-sum received": "misplaced",
      "applicants-sum carried-in": "misplaced",
    });
  });

  it("is last year’s number where the documents in force stay as they were", () => {
    const inForce = (number: number): CellValues => ({
      "disclosure.rules.in-force": number,
      "disclosure.rules.issued": 3,
      "disclosure.rules.repealed": 1,
    });
    expect(causesOn(inForce(8), inForce(8))).toEqual({ "documents-in-force rules": "not-updated" });
  });
});

describe("two numbers that should be one", () => {
  it.each([
    [4166.214619, 4166.241619, "swapped-digits"],
    [25.1, 251000, "wrong-unit"],
    [251000, 25.1, "wrong-unit"],
    [100, 1000, null],
    [12, 12, null],
    [1, 2, null],
    [0, 10000, null],
    [-21, -12, "swapped-digits"],
  ])("%d and %d suggest %s", (expected, actual, cause) => {
    expect(causeOfNumbers(expected, actual)).toBe(cause);
  });
});

it("is only ever a suggestion", () => {
  for (const { zh, en } of Object.values(causes)) {
    expect(zh).toContain("可能");
    expect(en).toContain("may");
  }
});
