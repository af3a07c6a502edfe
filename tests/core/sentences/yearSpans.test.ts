import { expect, it } from "vitest";
import { yearSpans } from "#core/sentences/yearSpans.ts";

it.each([
  [[], []],
  [[2024], ["2024"]],
  [[2021, 2019, 2020], ["2019–2021"]],
  [
    [2019, 2021, 2022, 2025],
    ["2019", "2021–2022", "2025"],
  ],
])("says %j as %j", (years, spans) => {
  expect(yearSpans(years)).toEqual(spans);
});
