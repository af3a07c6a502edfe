import { describe, expect, it } from "vitest";
import { memberConflicts } from "#core/query/memberConflicts.ts";

const body = (id: string, parent: string | null) => ({ id, parent, kind: "aggregate" });

const bodies = [
  body("city", null),
  body("county", "city"),
  body("town", "county"),
  body("else", null),
];

describe("memberConflicts", () => {
  it.each([
    [["city", "else"], []],
    [["county", "town"], [{ aggregate: "county", members: ["town"] }]],
    [["city", "town"], [{ aggregate: "city", members: ["town"] }]],
    [
      ["city", "county", "town"],
      [
        { aggregate: "city", members: ["county", "town"] },
        { aggregate: "county", members: ["town"] },
      ],
    ],
    [[], []],
  ])("of %j are %j", (ids, conflicts) => {
    expect(memberConflicts(ids, bodies)).toEqual(conflicts);
  });

  it("come to an end where parents go in a circle", () => {
    expect(memberConflicts(["a"], [body("a", "b"), body("b", "a")])).toEqual([]);
  });
});
