import { expect, it } from "vitest";
import { type Loading, loadingOf } from "#engine/loading.ts";

it("adds up what several tables bring, until the last of them is there", () => {
  const heard: (Loading | null)[] = [];
  const begin = loadingOf((loading) => heard.push(loading));
  const reports = begin(60);
  const bodies = begin(40);
  reports.came(30);
  bodies.came(40);
  bodies.end();
  reports.came(30);
  reports.end();
  expect(heard).toEqual([
    { done: 0, total: 60 },
    { done: 0, total: 100 },
    { done: 30, total: 100 },
    { done: 70, total: 100 },
    { done: 100, total: 100 },
    null,
  ]);
});

it("begins anew when all was there, or was given up", () => {
  const heard: (Loading | null)[] = [];
  const begin = loadingOf((loading) => heard.push(loading));
  begin(60).end();
  begin(10).came(5);
  expect(heard.slice(-2)).toEqual([
    { done: 0, total: 10 },
    { done: 5, total: 10 },
  ]);
});
