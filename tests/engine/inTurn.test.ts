import { expect, it } from "vitest";
import { inTurn } from "#engine/inTurn.ts";

/** Works that end when they are told to. */
const works = () => {
  const begun: string[] = [];
  const ends = new Map<string, { end: () => void; fail: (error: Error) => void }>();
  const work = (name: string) => () => {
    begun.push(name);
    return new Promise<void>((end, fail) => ends.set(name, { end, fail }));
  };
  return { begun, work, ends };
};

const settle = () => new Promise((resolve) => setTimeout(resolve));

it("begins a work when the one before has ended", async () => {
  const { begun, work, ends } = works();
  const next = inTurn();
  void next(work("one"));
  void next(work("two"));
  await settle();
  expect(begun).toEqual(["one"]);
  ends.get("one")?.end();
  await settle();
  expect(begun).toEqual(["one", "two"]);
});

it("has so many under way at once, in the order they came", async () => {
  const { begun, work, ends } = works();
  const next = inTurn(2);
  for (const name of ["one", "two", "three", "four"]) void next(work(name));
  await settle();
  expect(begun).toEqual(["one", "two"]);
  ends.get("one")?.end();
  await settle();
  expect(begun).toEqual(["one", "two", "three"]);
  ends.get("two")?.end();
  await settle();
  expect(begun).toEqual(["one", "two", "three", "four"]);
});

it("lets urgent works go before those that have not begun", async () => {
  const { begun, work, ends } = works();
  const next = inTurn();
  for (const name of ["one", "two"]) void next(work(name));
  for (const name of ["urgent", "urgent too"]) void next(work(name), true);
  await settle();
  for (const name of ["one", "urgent", "urgent too"]) {
    ends.get(name)?.end();
    await settle();
  }
  expect(begun).toEqual(["one", "urgent", "urgent too", "two"]);
});

it("is not held up by a work that fails", async () => {
  const { begun, work, ends } = works();
  const next = inTurn();
  const failed = next(work("one"));
  void next(work("two"));
  await settle();
  ends.get("one")?.fail(new Error("lost"));
  await expect(failed).rejects.toThrow("lost");
  await settle();
  expect(begun).toEqual(["one", "two"]);
});
