import { expect, it } from "vitest";
import { cellsIn } from "#core/form/expression.ts";
import {
  isNarrativeId,
  type NarrativeCount,
  narrativeIds,
  narratives,
} from "#core/form/narrative.ts";

it.each(narrativeIds)("%s has a name of its own in both languages", (id) => {
  const { label, kind }: NarrativeCount = narratives[id];
  expect(label.zh).not.toBe("");
  expect(label.en).not.toBe("");
  const same = narrativeIds.filter(
    (other) => narratives[other].label.zh === label.zh && narratives[other].kind === kind,
  );
  expect(same).toEqual([id]);
});

it("points to the form only where the form states the same fact", () => {
  const stated = narrativeIds.flatMap((id) => {
    const { states }: NarrativeCount = narratives[id];
    return states ? [cellsIn(states).join(" + ")] : [];
  });
  expect(stated.length).toBeGreaterThan(5);
  expect(new Set(stated).size).toBe(stated.length);
});

it("knows its ids", () => {
  expect(isNarrativeId("narrative.hotline-received")).toBe(true);
  expect(isNarrativeId("toString")).toBe(false);
});
