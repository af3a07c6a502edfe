import { expect, it } from "vitest";
import { remember } from "#ingest/interpret/remember.ts";

it("asks once for the same text", () => {
  const asked: string[] = [];
  const length = remember((text) => asked.push(text) && text.length);
  expect([length("one"), length("one"), length("three")]).toEqual([3, 3, 5]);
  expect(asked).toEqual(["one", "three"]);
});

it("forgets before hostile files fill the memory", () => {
  let asked = 0;
  const answer = remember(() => (asked += 1));
  for (let i = 0; i < 5000; i += 1) answer(`${i}`);
  answer("0");
  expect(asked).toBe(5001);
});
