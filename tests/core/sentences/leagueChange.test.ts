import { describe, expect, it } from "vitest";
import type { Change } from "#core/query/course.ts";
import {
  changeInterval,
  changeState,
  changeTone,
  changeWords,
} from "#core/sentences/leagueChange.ts";

const up: Change = { kind: "rate", difference: 0.123, lower: 0.01, upper: 0.2 };
const unsure: Change = { kind: "rate", difference: 0.05, lower: -0.1, upper: 0.2 };
const halved: Change = { kind: "count", ratio: 0.5, lower: 0.4, upper: 0.7 };
const none: Change = { kind: "none", cannot: "nothing" };

describe("a change in words", () => {
  it.each([
    [up, "+12.3 个百分点", "+12.3 pp", "明显上升"],
    [unsure, "无明显变化", "no clear change", "无明显变化"],
    [halved, "−50.0%", "−50.0%", "明显下降"],
    [none, "上年为 0，没有倍数", "from 0 there is no ratio", "上年为 0，没有倍数"],
  ])("is the number only where it is clear: %#", (change, zh, en, state) => {
    expect(changeWords(change)).toEqual({ zh, en });
    expect(changeState(change).zh).toBe(state);
  });

  it.each([
    [up, "+1.0 至 +20.0 个百分点", "+1.0 to +20.0 pp"],
    [halved, "−60.0% 至 −30.0%", "−60.0% to −30.0%"],
  ])("has its interval beside it: %#", (change, zh, en) => {
    expect(changeInterval(change)).toEqual({ zh, en });
  });

  it("has no interval where there is no change", () => {
    expect(changeInterval(none)).toBeNull();
  });

  it.each([
    [up, "high", "better"],
    [up, "low", "worse"],
    [halved, "low", "better"],
    [unsure, "high", "neither"],
    [up, "neutral", "neither"],
    [none, "high", "neither"],
  ] as const)("is good or bad news only where it is clear: %#", (change, polarity, tone) => {
    expect(changeTone(change, polarity)).toBe(tone);
  });
});
