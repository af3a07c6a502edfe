import { afterEach, describe, expect, it } from "vitest";
import type { VueWrapper } from "@vue/test-utils";
import PaperTable from "#app/views/body/PaperTable.vue";
import type { TableId } from "#core/form/tables.ts";
import { formNotes } from "#core/query/formNotes.ts";
import { mountPart } from "../../mountPart.ts";
import { filledForm } from "./filledForm.ts";

let table: VueWrapper;
afterEach(() => table.unmount());

const show = (
  id: string,
  of: TableId,
  more: { language?: "zh" | "en"; isNarrow?: boolean; open?: string } = {},
): VueWrapper => {
  const { language = "zh", isNarrow = false, open = "" } = more;
  const form = filledForm(id);
  const notes = formNotes(form).filter((note) => note.table === of);
  table = mountPart(PaperTable, { form, table: of, notes, isNarrow, open }, { language });
  return table;
};

const button = (cell: string) => table.get(`[data-cell="${cell}"]`);
const label = (cell: string) => button(cell).attributes("aria-label");
const focused = () => document.activeElement?.getAttribute("data-cell");

describe("a table of the form", () => {
  it("is a real table: every number a button under its heads", () => {
    show("pingtan-junshan-2020", "requests");
    expect(table.findAll("td button")).toHaveLength(23 * 7);
    expect(table.findAll("th:not([scope])")).toHaveLength(0);
    expect(button("requests.received.natural").text()).toContain("1");
  });

  it.each([
    ["zh", "新收申请，自然人：1 ※1，不能相互吻合，见注 1"],
    ["en", "Received, Individuals: 1 ※1, does not add up, see note 1"],
  ] as const)("says in %s what a cell is and what is the matter with it", (language, said) => {
    show("pingtan-junshan-2020", "requests", { language });
    expect(label("requests.received.natural")).toBe(said);
  });

  it("marks what does not add up by shape, colour and number, with both sides below", () => {
    show("pingtan-junshan-2020", "requests");
    expect(button("requests.received.natural").text()).toContain("※1");
    expect(button("requests.received.natural").element.parentElement?.className).toContain(
      "involved",
    );
    expect(button("requests.granted.business").text()).toBe("0");
    expect(label("requests.granted.business")).toBe("予以公开，商业企业：0");
    expect(table.get(".notes").text()).toContain(
      "※1 新收 + 上年结转 = 1，而办结总计 + 结转下年 = 0（自然人列）",
    );
  });

  it("prints the reason in a blank cell, and the run of digits that cannot be parted", () => {
    show("pingtan-junshan-2020", "disclosure-2019");
    const cell = "disclosure-2019.normative-documents.made";
    expect(button(cell).text()).toBe("无法确认");
    expect(label(cell)).toBe("行政规范性文件，本年新制作：无法确认，无法确认（原文：2211）");
    expect(table.text()).toContain("原文 2211");
  });

  it("keeps a minus, and groups nothing", () => {
    show("pingtan-junshan-2020", "disclosure-2019");
    const printed = table.findAll("td button").map((cell) => cell.text());
    expect(printed.every((text) => !text.includes(","))).toBe(true);
  });

  it("says that a table was not found instead of drawing it empty", () => {
    show("jiulongpo-erlang-2022", "requests");
    expect(table.findAll("button")).toHaveLength(0);
    expect(table.text()).toContain("来源中未见此表");
  });

  it.each([
    [false, 1],
    [true, 3],
  ])("lays the disputes out for the room there is (narrow %s)", (isNarrow, rows) => {
    show("pingtan-junshan-2020", "disputes", { isNarrow });
    expect(table.findAll("tbody tr")).toHaveLength(rows);
    expect(table.findAll("td button")).toHaveLength(15);
  });
});

describe("the keys of a table", () => {
  it("has one stop for Tab, which follows the focus", async () => {
    show("pingtan-junshan-2020", "requests");
    const stops = () =>
      table.findAll('button[tabindex="0"]').map((stop) => stop.attributes("data-cell"));
    expect(stops()).toEqual(["requests.received.natural"]);
    await button("requests.partial.other").trigger("focusin");
    expect(stops()).toEqual(["requests.partial.other"]);
  });

  it("begins at the open cell", () => {
    show("pingtan-junshan-2020", "requests", { open: "requests.closed.total" });
    expect(button("requests.closed.total").attributes("tabindex")).toBe("0");
    expect(button("requests.closed.total").attributes("aria-expanded")).toBe("true");
  });

  it.each([
    ["ArrowDown", "requests.carried-in.natural"],
    ["ArrowRight", "requests.received.business"],
    ["End", "requests.received.total"],
  ])("takes the focus by %s to %s", async (key, cell) => {
    show("pingtan-junshan-2020", "requests");
    const first = button("requests.received.natural");
    (first.element as HTMLElement).focus();
    await first.trigger("keydown", { key });
    expect(focused()).toBe(cell);
  });

  it("opens a cell, and closes it when pressed again", async () => {
    show("pingtan-junshan-2020", "requests");
    await button("requests.closed.total").trigger("click");
    expect(table.emitted("update:open")).toEqual([["requests.closed.total"]]);
    await table.setProps({ open: "requests.closed.total" });
    await button("requests.closed.total").trigger("click");
    expect(table.emitted("update:open")?.at(-1)).toEqual([""]);
  });
});
