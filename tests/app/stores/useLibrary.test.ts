import { createPinia, setActivePinia } from "pinia";
import { beforeEach, expect, it } from "vitest";
import type { OwnDataset } from "#app/stores/ownDataset.ts";
import { useLibrary } from "#app/stores/useLibrary.ts";

const dataset: OwnDataset = {
  key: "~a",
  title: { zh: "甲", en: "A" },
  content: { kind: "reports", base: null, baseTitle: { zh: "", en: "" }, reports: [] },
};

beforeEach(() => setActivePinia(createPinia()));

it("finds what was added in this visit, until it is removed", async () => {
  const library = useLibrary();
  library.add(dataset);
  expect(await library.find("~a")).toBe(dataset);
  await library.remove("~a");
  await expect(library.find("~a")).rejects.toMatchObject({ fault: "elsewhere" });
});

it("says of a dataset that is on another device that a link does not carry it", async () => {
  await expect(useLibrary().find("~gone")).rejects.toMatchObject({
    text: { zh: expect.stringContaining("链接不带数据") },
  });
});

it("says so where the browser keeps nothing, and loses nothing of this visit", async () => {
  const library = useLibrary();
  library.add(dataset);
  await expect(library.remember("~a")).rejects.toMatchObject({
    text: { zh: expect.stringContaining("照常可用") },
  });
  expect(library.isKept(dataset)).toBe(false);
  expect(library.datasets).toEqual([dataset]);
});
