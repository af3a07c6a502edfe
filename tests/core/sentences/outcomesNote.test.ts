import { expect, it } from "vitest";
import { applicantsNote } from "#core/sentences/outcomesNote.ts";

const kind = (denominator: number | null, answered = 2) => ({ reports: 2, answered, denominator });

it("says where the kinds of applicant do not add up to the total published", () => {
  const note = applicantsNote([kind(1_003), kind(2)], 99);
  expect(note.zh).toBe("公布的数字对不上：各类申请人的办结之和 1,005，公布的办结总计 99。");
  expect(note.en).toBe(
    "The published figures do not add up: 1,005 closed over all kinds of applicant, 99 in total as published.",
  );
});

it.each([
  ["they add up", [kind(97), kind(2)], 99],
  ["a report does not say them", [kind(103), kind(null, 1)], 99],
  ["no total is published", [kind(103), kind(2)], null],
  ["there is no report", [], null],
])("is silent where %s", (_, kinds, closed) => {
  expect(applicantsNote(kinds, closed)).toEqual({ zh: "", en: "" });
});
