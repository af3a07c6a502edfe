import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { withPatience } from "#engine/withPatience.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const never = (): Promise<never> => new Promise(() => undefined);

it("gives what the work gives", async () => {
  expect(await withPatience(100, () => Promise.resolve(1))).toBe(1);
  await expect(withPatience(100, () => Promise.reject(new Error("x")))).rejects.toThrow("x");
});

it("gives up work that shows no sign", async () => {
  const failure = expect(withPatience(100, never)).rejects.toThrow("no answer within 100 ms");
  await vi.advanceTimersByTimeAsync(101);
  await failure;
});

it("waits as long as there are signs", async () => {
  let given: unknown;
  const work = (sign: () => void): Promise<string> =>
    new Promise((resolve) => {
      for (const time of [90, 180, 270]) setTimeout(sign, time);
      setTimeout(() => {
        resolve("done");
      }, 360);
    });
  void withPatience(100, work).then((value) => (given = value));
  await vi.advanceTimersByTimeAsync(361);
  expect(given).toBe("done");
});

it("leaves no timer behind", async () => {
  await withPatience(100, () => Promise.resolve(1));
  expect(vi.getTimerCount()).toBe(0);
});
