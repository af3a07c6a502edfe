import { describe, expect, it } from "vitest";
import { wrapText } from "#core/charts/wrapText.ts";

describe("wrapText", () => {
  it("breaks Chinese anywhere", () => {
    expect(wrapText("政府信息公开", 3)).toEqual(["政府信", "息公开"]);
  });

  it("keeps Latin words whole", () => {
    expect(wrapText("clearly above the limits", 8)).toEqual(["clearly above", "the limits"]);
  });
});
