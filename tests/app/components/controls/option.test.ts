import { expect, it } from "vitest";
import { groupOptions } from "#app/components/controls/option.ts";

it("gathers options under their groups in the order they come", () => {
  const option = (value: string, group?: string) => ({
    value,
    label: value,
    ...(group && { group }),
  });
  const groups = groupOptions([option("a", "x"), option("b"), option("c", "y"), option("d", "x")]);
  expect(groups.map(({ name, options }) => [name, options.map(({ value }) => value)])).toEqual([
    ["", ["b"]],
    ["x", ["a", "d"]],
    ["y", ["c"]],
  ]);
});
