import { expect, it } from "vitest";
import { tableRole } from "#ingest/readers/tableRole.ts";

it.each([
  ["div", { role: "table" }, "table"],
  ["div", { role: "row" }, "tr"],
  ["span", { role: "columnheader" }, "td"],
  ["div", { style: "color:red; display: table-cell" }, "td"],
  ["div", { style: "display:table-row;" }, "tr"],
  ["div", { style: "display:table" }, "table"],
  ["div", { style: "display:table-caption" }, "div"],
  ["div", {}, "div"],
  ["td", { role: "row" }, "td"],
] as const)("takes a %s of %j for a %s", (name, attributes, role) => {
  expect(tableRole(name, attributes)).toBe(role);
});
