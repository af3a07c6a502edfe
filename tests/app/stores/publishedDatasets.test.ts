import { expect, it } from "vitest";
import { parsePublished, readPublished } from "#app/stores/publishedDatasets.ts";

const entry = { id: "a", title: { zh: "甲", en: "A" }, path: "datasets/a", simulated: true };

it("lists what it understands and leaves out the rest", () => {
  expect(parsePublished([entry, null, { id: "b" }, { ...entry, id: "" }])).toEqual([
    { id: "a", title: { zh: "甲", en: "A" }, simulated: true },
  ]);
  expect(parsePublished({})).toEqual([]);
});

it("is empty where the site has no list, or a broken one", async () => {
  expect(await readPublished(() => Promise.resolve(new Response("", { status: 404 })))).toEqual([]);
  expect(await readPublished(() => Promise.resolve(new Response("{")))).toEqual([]);
  expect(await readPublished(() => Promise.reject(new Error("offline")))).toEqual([]);
});
