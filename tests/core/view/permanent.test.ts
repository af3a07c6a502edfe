import { expect, it } from "vitest";
import { otherData, permanent } from "#core/view/permanent.ts";
import { formatView, parseView, viewOf } from "#core/view/view.ts";

const hash = "0123456789abcdef".repeat(4);
const view = viewOf("league", { year: { from: 2024, to: 2024 }, region: "福建", embed: true });

it("a permanent link names the data it was taken from, and nothing of where it was shown", () => {
  const link = formatView(permanent(view, hash));
  expect(link).toBe("/league?year=2024&region=%E7%A6%8F%E5%BB%BA&data=0123456789abcdef");
  expect(parseView(link)).toEqual({ view: permanent(view, hash), notes: [] });
});

it("leaves out what is no hash", () => {
  expect(permanent(view, "reports 0\n").data).toBeNull();
});

it.each([
  [viewOf("league"), hash, false],
  [permanent(view, hash), hash, false],
  [permanent(view, hash), hash.replace("0", "f"), true],
])("%#: says so where other data are in use", (at, inUse, isOther) => {
  expect(otherData(at, inUse) !== null).toBe(isOther);
});
