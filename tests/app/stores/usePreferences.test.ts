import { createPinia, setActivePinia } from "pinia";
import { nextTick } from "vue";
import { beforeEach, expect, it, vi } from "vitest";
import { parsePreferences, usePreferences } from "#app/stores/usePreferences.ts";

beforeEach(() => {
  localStorage.clear();
  setActivePinia(createPinia());
});

it.each([
  [null, { language: "zh", theme: "system", elder: false, elderSize: 20 }],
  [
    { language: "en", theme: "dark", elder: true, elderSize: 30 },
    { language: "en", theme: "dark", elder: true, elderSize: 30 },
  ],
  [
    { language: "fr", theme: "pink", elder: "yes", elderSize: 99 },
    { language: "zh", theme: "system", elder: false, elderSize: 20 },
  ],
  ["text", { language: "zh", theme: "system", elder: false, elderSize: 20 }],
])("reads %j as %j", (kept, preferences) => {
  expect(parsePreferences(kept)).toEqual(preferences);
});

it("finds again what was chosen", async () => {
  usePreferences().theme = "dark";
  await nextTick();
  setActivePinia(createPinia());
  expect(usePreferences().theme).toBe("dark");
});

it("works without storage, and forgets", async () => {
  const refuse = () => {
    throw new Error("refused");
  };
  const get = vi.spyOn(localStorage, "getItem").mockImplementation(refuse);
  const put = vi.spyOn(localStorage, "setItem").mockImplementation(refuse);
  const preferences = usePreferences();
  preferences.elder = true;
  await nextTick();
  expect(preferences.elder).toBe(true);
  get.mockRestore();
  put.mockRestore();
});
