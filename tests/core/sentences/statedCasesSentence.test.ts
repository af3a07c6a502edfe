import { expect, it } from "vitest";
import type { StatedCases } from "#core/query/statedCases.ts";
import { statedCasesSentence } from "#core/sentences/statedCasesSentence.ts";
import { faultsOf } from "./faultsOf.ts";

const report = (...rates: readonly number[]): StatedCases => ({
  kind: "consultation",
  body: "a",
  year: 2024,
  sentences: [],
  counts: {
    received: [],
    closed: [],
    satisfaction: [],
    "closing-rate": rates.map((value) => ({
      ...{ body: "a", year: 2024, id: "narrative.hotline-closing-rate", label: null },
      ...{ value, unit: "%", evidence: null },
    })),
  },
});

it.each([
  [[], "没有报告提到咨询投诉", "No report mentions consultations and complaints"],
  [[report()], "咨询投诉：1 份报告提到", "Consultations and complaints: mentioned in 1 report"],
  [
    [report(99.02)],
    "咨询投诉：1 份报告提到；写明办结率 99.02%",
    "Consultations and complaints: mentioned in 1 report, with a closing rate of 99.02%",
  ],
  [
    [report(100), report(100), report()],
    "咨询投诉：3 份报告提到；写明的办结率都是 100%",
    "Consultations and complaints: mentioned in 3 reports; every closing rate stated is 100%",
  ],
  [
    [report(95), report(100)],
    "咨询投诉：2 份报告提到；写明的办结率从 95% 到 100%",
    "Consultations and complaints: mentioned in 2 reports; closing rates stated run from 95% to 100%",
  ],
] as const)("counts reports that tell of a kind of case: %#", (rows, zh, en) => {
  const told = statedCasesSentence("consultation", rows);
  expect(told).toEqual({ zh, en });
  expect(faultsOf(told)).toEqual([]);
});
