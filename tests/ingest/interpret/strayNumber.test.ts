import { expect, it } from "vitest";
import { holdsStrayNumber } from "#ingest/interpret/strayNumber.ts";

it.each([
  ["1.属于国家秘密\n3", true],
  ["总计\n5", true],
  ["商业\n企业", false],
  ["本年收费金额\n（单位：万元）", false],
  ["1.\n属于国家秘密", false],
  ["12\n3", false],
])("sees in %j whether a number slipped into a label: %s", (label, isStray) => {
  expect(holdsStrayNumber(label)).toBe(isStray);
});
