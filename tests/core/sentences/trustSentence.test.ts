import { expect, it } from "vitest";
import { trustSentence } from "#core/sentences/trustSentence.ts";

it.each([
  [
    "all",
    1,
    "所依据的报告中，1 份公布的数字不能相互吻合；数字照录。",
    "It rests on 1 report whose published figures do not add up, taken as printed.",
  ],
  [
    "exclude",
    2,
    "2 份报告公布的数字不能相互吻合，已剔除。",
    "2 reports whose published figures do not add up are left out.",
  ],
  [
    "exclude",
    1,
    "1 份报告公布的数字不能相互吻合，已剔除。",
    "1 report whose published figures do not add up is left out.",
  ],
  [
    "recompute",
    3,
    "所依据的报告中，3 份公布的数字不能相互吻合；总计按分项重算。",
    "It rests on 3 reports whose published figures do not add up; totals are worked out from their parts.",
  ],
] as const)("says of %s with %d reports what is done", (trust, reports, zh, en) => {
  expect(trustSentence(reports, trust)).toEqual({ zh, en });
});
