import { describe, expect, it } from "vitest";
import { paper } from "#core/charts/theme.ts";
import { contrast, distance, type Sight, tokensOf } from "./colour.ts";

const sights: readonly Sight[] = ["full", "protan", "deutan", "tritan"];
const seriesNames = [1, 2, 3, 4, 5, 6].map((at) => `series-${at}`);

describe.each(["light", "dark"] as const)("the %s theme", (theme) => {
  const tokens = tokensOf(theme);
  const of = (name: string) => tokens[name] ?? "";

  it.each(["ink", "muted", "faint", "accent", "better", "worse", "fault"])(
    "sets text in %s that can be read on the page and on its surfaces",
    (name) => {
      expect(contrast(of(name), of("ground"))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(of(name), of("surface"))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(["edge", "neutral", ...seriesNames])("draws marks in %s that stand out", (name) => {
    expect(contrast(of(name), of("ground"))).toBeGreaterThanOrEqual(3);
  });

  it("sets numbers on bars in neutral", () => {
    expect(contrast(of("ground"), of("neutral"))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["accent", "fault", "warning"])("sets ink on the wash of %s", (name) => {
    expect(contrast(of("ink"), of(`${name}-wash`))).toBeGreaterThanOrEqual(7);
  });

  it.each(sights)("tells better from worse to %s sight", (sight) => {
    expect(distance(of("better"), of("worse"), sight)).toBeGreaterThan(12);
  });

  it.each(sights)("tells every series from every other to %s sight", (sight) => {
    for (const [at, name] of seriesNames.entries()) {
      for (const other of seriesNames.slice(at + 1)) {
        expect(distance(of(name), of(other), sight), `${name} ${other}`).toBeGreaterThan(7);
      }
    }
  });
});

it("prints charts in the colours of the light theme", () => {
  const light = tokensOf("light");
  const named = ["ink", "muted", "hairline", "accent", "better", "worse", "neutral"] as const;
  for (const name of named) expect(paper[name]).toBe(light[name]);
  expect(paper.series).toEqual(seriesNames.map((name) => light[name]));
});
