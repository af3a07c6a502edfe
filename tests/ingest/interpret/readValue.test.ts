import { describe, expect, it } from "vitest";
import type { CellId } from "#core/form/cells.ts";
import { cellOf } from "#core/form/cells.ts";
import { readValue, unitIn } from "#ingest/interpret/readValue.ts";

const read = (text: string, id: CellId, heading = "") => {
  const { value, note } = readValue(text, cellOf(id).columnOf, heading);
  return note === undefined ? value : { ...value, note };
};

const fee = "本年收费金额（单位：万元）";

describe("readValue", () => {
  it.each<[string, CellId, object]>([
    ["12", "requests.received.total", { value: 12 }],
    ["１２件", "requests.received.total", { value: 12 }],
    ["22（其中修订16件）", "disclosure.rules.issued", { value: 22, note: "其中修订16件" }],
    ["-3", "disclosure-2019.licences.items-change", { value: -3 }],
    ["-3", "requests.received.total", { blank: "unreadable", printed: "-3" }],
    ["1.5", "requests.received.total", { blank: "unreadable", printed: "1.5" }],
    ["3万", "requests.received.total", { blank: "unreadable", printed: "3万" }],
    ["12元", "requests.received.total", { blank: "unreadable", printed: "12元" }],
    ["12\n0", "requests.received.total", { blank: "unreadable", printed: "12\n0" }],
    ["约12", "requests.received.total", { blank: "unreadable", printed: "约12" }],
    ["/", "requests.received.total", { blank: "dash" }],
    ["", "requests.received.total", { blank: "empty" }],
  ])("reads %j as %s", (text, id, value) => {
    expect(read(text, id)).toEqual(value);
  });

  it.each<[string, CellId, string, object]>([
    ["7730.28", "disclosure.fees.amount", fee, { value: 7730.28 }],
    ["7730.28万元", "disclosure.fees.amount", fee, { value: 7730.28 }],
    ["251000元", "disclosure.fees.amount", fee, { value: 25.1, otherUnit: "元" }],
    ["16.45万", "disclosure.fees.amount", fee, { value: 16.45 }],
    ["1.2亿元", "disclosure.fees.amount", fee, { value: 12_000, otherUnit: "亿元" }],
    ["3件", "disclosure.fees.amount", fee, { blank: "unreadable", printed: "3件" }],
    ["251000", "disclosure.fees.amount", "本年收费金额（元）", { value: 25.1, otherUnit: "元" }],
    ["251000元", "disclosure-2019.procurement.amount", "采购总金额", { value: 251_000 }],
    [
      "251000元",
      "disclosure-2019.procurement.amount",
      "采购总金额（万元）",
      { value: 25.1, otherUnit: "元" },
    ],
    ["0.5万元", "handling-fees.charged", "", { value: 5000, otherUnit: "万元" }],
  ])("reads %j as money in %s under %j", (text, id, heading, value) => {
    expect(read(text, id, heading)).toEqual(value);
  });
});

it.each([
  ["本年收费金额（单位：万元）", "万元"],
  ["金额(元)", "元"],
  ["單位：萬元", "万元"],
  ["本年制发件数", undefined],
])("finds in the heading %j the unit %s", (heading, unit) => {
  expect(unitIn(heading)).toBe(unit);
});
