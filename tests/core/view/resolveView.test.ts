import { describe, expect, it } from "vitest";
import { everywhere, resolveView } from "#core/view/resolveView.ts";
import { viewOf } from "#core/view/view.ts";

const suggested = { latest: { own: 2025, aggregate: 2024 }, region: "福建/平潭" };

describe("resolveView", () => {
  it.each([
    [{}, { year: { from: 2025, to: 2025 }, region: "福建/平潭" }],
    [{ kind: "aggregate" }, { year: { from: 2024, to: 2024 }, region: null }],
    [{ region: everywhere }, { region: everywhere }],
    [{ year: { from: 2021, to: 2023 } }, { year: { from: 2021, to: 2023 } }],
  ] as const)("fills %j up to %j", (choices, expected) => {
    expect(resolveView(viewOf("league", choices), suggested)).toMatchObject(expected);
  });

  it.each(["own", "aggregate"] as const)(
    "shows the reports a dataset has where it has no %s ones",
    (kind) => {
      const latest = { own: null, aggregate: null, [kind === "own" ? "aggregate" : "own"]: 2023 };
      expect(resolveView(viewOf("league", { kind }), { latest, region: null })).toMatchObject({
        kind: kind === "own" ? "aggregate" : "own",
        year: { from: 2023, to: 2023 },
      });
    },
  );

  it("leaves the year open in a dataset without reports", () => {
    const none = { latest: { own: null, aggregate: null }, region: null };
    expect(resolveView(viewOf("league"), none).year).toBeNull();
  });
});
