import { expect, it } from "vitest";
import { bytesOf, isOwnKey, ownKey } from "#app/stores/ownDataset.ts";

it("names an own dataset so that an address needs no escapes but for its letters", () => {
  expect(ownKey("我的 数据/2024?.parquet")).toBe("~我的-数据-2024-.parquet");
  expect(ownKey("~china-sample-mine")).toBe("~china-sample-mine");
});

it("tells own datasets from published ones", () => {
  expect([ownKey("a"), "a", "a/b", null].map(isOwnKey)).toEqual([true, false, false, false]);
});

it("takes the room of its files", () => {
  const files = new Map([["a.csv", new Blob(["abc"])]]);
  const title = { zh: "", en: "" };
  expect(bytesOf({ key: "~a", title, content: { kind: "files", files } })).toBe(3);
});
