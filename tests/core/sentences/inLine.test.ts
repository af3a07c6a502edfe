import { expect, it } from "vitest";
import { inLine } from "#core/sentences/inLine.ts";

it("joins what is there, and lets no line begin with a point", () => {
  expect(inLine(["2025 年度", "", "福建"])).toBe("2025 年度\u00A0· 福建");
  expect(inLine(["", ""])).toBe("");
});
