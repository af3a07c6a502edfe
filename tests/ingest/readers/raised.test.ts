import { expect, it } from "vitest";
import { readCell } from "#core/report/readCell.ts";
import { raised } from "#ingest/readers/raised.ts";

it("sets digits apart from those they are raised beside", () => {
  expect(raised("12")).toBe("¹²");
  expect(readCell(`7${raised("1")}`)).toEqual({ value: 7, note: "¹" });
});

it("leaves a number that is raised as a whole a number", () => {
  expect(readCell(raised("40"))).toEqual({ value: 40 });
});

it("leaves what is no digit alone", () => {
  expect(raised("注①")).toBe("注①");
});
