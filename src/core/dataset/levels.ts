import type { Text } from "../text.ts";

/** Where a body stands; the form is the same for all of them. */
export const levels = {
  province: { zh: "省级", en: "Province" },
  prefecture: { zh: "地市级", en: "Prefecture" },
  county: { zh: "县级", en: "County" },
  department: { zh: "部门", en: "Department" },
  township: { zh: "乡镇街道", en: "Township" },
} as const satisfies Record<string, Text>;

export type Level = keyof typeof levels;

export const isLevel = (id: string): id is Level => Object.hasOwn(levels, id);
