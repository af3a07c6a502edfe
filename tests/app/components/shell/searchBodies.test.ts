import { expect, it } from "vitest";
import { searchBodies } from "#app/components/shell/searchBodies.ts";
import type { BodyRow } from "#core/query/catalog.ts";

const body = (id: string, name: string, more: Partial<BodyRow> = {}): BodyRow => ({
  id,
  name,
  name_en: null,
  former_names: null,
  region: "云溪区",
  region_en: null,
  region_code: null,
  level: "department",
  sector: null,
  kind: "own",
  parent: null,
  initials: null,
  ...more,
});

const bodies = [
  body("natural", "云溪区自然资源局", { initials: "yxqzrzyj", former_names: "云溪区国土资源局" }),
  body("housing", "云溪区住房和城乡建设局", {
    initials: "yxqzfhcxjsj",
    name_en: "Yunxi Housing Bureau",
  }),
  body("resources", "资源县人民政府", { initials: "zyxrmzf" }),
];

const found = (text: string) => searchBodies(bodies, text).map(({ id }) => id);

it.each([
  ["资源", ["resources", "natural"]],
  ["zrzy", ["natural"]],
  ["ZRZY", ["natural"]],
  ["国土", ["natural"]],
  ["housing", ["housing"]],
  [" 住房 和", ["housing"]],
  ["海关", []],
])("finds by %j %j", (text, ids) => {
  expect(found(text)).toEqual(ids);
});

it("offers no more than asked for", () => {
  expect(searchBodies(bodies, "", 2)).toHaveLength(2);
});
