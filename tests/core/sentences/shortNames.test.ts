import { describe, expect, it } from "vitest";
import { shortNames } from "#core/sentences/shortNames.ts";

describe("shortNames", () => {
  it.each([
    [
      ["某市公安局", "某市财政金融局"],
      ["公安局", "财政金融局"],
    ],
    [
      ["Pingtan Finance", "Pingtan Police"],
      ["Finance", "Police"],
    ],
    [
      ["Pingtan Tourism", "Pingtan Transport"],
      ["Tourism", "Transport"],
    ],
    [["某市公安局"], ["某市公安局"]],
    [
      ["某市", "某市公安局"],
      ["某市", "某市公安局"],
    ],
    [
      ["甲局", "乙局"],
      ["甲局", "乙局"],
    ],
    [[], []],
  ])("of %j are %j", (names, short) => {
    expect([...shortNames(names).values()]).toEqual(short);
  });
});
