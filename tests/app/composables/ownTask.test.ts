import { expect, it } from "vitest";
import { ownTask } from "#app/composables/ownTask.ts";

it("gives each its own task, in the order they were asked for", async () => {
  const seen: string[] = [];
  const first = ownTask().then(() => {
    seen.push("first");
    queueMicrotask(() => seen.push("what follows from it"));
  });
  const second = ownTask().then(() => seen.push("second"));
  seen.push("at once");
  await Promise.all([first, second]);
  expect(seen).toEqual(["at once", "first", "what follows from it", "second"]);
});
