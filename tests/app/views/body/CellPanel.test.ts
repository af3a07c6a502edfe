import { afterEach, expect, it } from "vitest";
import type { VueWrapper } from "@vue/test-utils";
import CellPanel from "#app/views/body/CellPanel.vue";
import type { CellId } from "#core/form/cells.ts";
import { mountPart } from "../../mountPart.ts";
import { filledForm } from "./filledForm.ts";

let panel: VueWrapper;
afterEach(() => panel.unmount());

const forms = [2019, 2020, 2021, 2022].map((year) => filledForm(`pingtan-junshan-${year}`));

const show = (cell: CellId, year = 2022, language: "zh" | "en" = "zh"): VueWrapper => {
  panel = mountPart(CellPanel, { cell, forms, year }, { language });
  return panel;
};

const rows = () => panel.findAll("tbody tr").map((row) => row.text().replaceAll(/\s+/g, " "));

it("shows a cell in every year, the shown one set apart", () => {
  show("requests.received.natural", 2020);
  expect(rows()).toEqual(["20190", "20201※", "20215", "20220"]);
  expect(panel.get("tr.shown th").text()).toBe("2020");
});

it("tells both sides of every check that involves it", () => {
  show("requests.received.natural");
  expect(panel.get(".findings").text()).toContain(
    "※ 2020 新收 + 上年结转 = 1，而办结总计 + 结转下年 = 0（自然人列）",
  );
});

it("draws a line where the form changed and says what each form did not print", () => {
  show("disclosure.normative-documents.issued");
  expect(rows()).toEqual([
    "2019当年的表格没有这一格",
    "2020当年的表格没有这一格",
    "2021 年格式，前后不可比",
    expect.stringMatching(/^2021/),
    expect.stringMatching(/^2022/),
  ]);
});

it("draws no line through a table that both forms print alike", () => {
  show("requests.closed.total");
  expect(panel.find(".break").exists()).toBe(false);
});

it("keeps the printed run of what cannot be read", () => {
  show("disclosure-2019.normative-documents.made");
  expect(rows()[1]).toBe("2020无法确认（原文：2211）");
});

it("names the row, the column, the article and the unit in English too", () => {
  show("requests.received.natural", 2022, "en");
  expect(panel.text()).toContain("Received · Individuals");
  expect(panel.text()).toContain("art. 27");
});

it("asks to be closed", async () => {
  show("requests.closed.total");
  await panel.get("button").trigger("click");
  expect(panel.emitted("close")).toHaveLength(1);
});
