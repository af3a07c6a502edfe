import { expect, it } from "vitest";
import { simulatedCourses, simulatedProvinces } from "#core/statistics/simulation.ts";

it.each([...Object.values(simulatedProvinces), ...Object.values(simulatedCourses)])(
  "says in both languages what $label.en means",
  ({ label, deviation }) => {
    expect(label.zh).toMatch(/\p{Script=Han}/u);
    expect(label.en).toMatch(/^[\x20-\x7e]+$/);
    const points = String(Math.round(100 * deviation));
    if (deviation > 0) {
      expect(label.zh).toContain(`标准差 ${points} 个百分点`);
      expect(label.en).toContain(`deviation ${points} point`);
    }
  },
);
