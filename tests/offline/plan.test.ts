import { expect, it } from "vitest";
import { type Plan, planOf } from "#offline/plan.ts";

const scope = "https://open.example.gov.cn/atlas/";
const get = { method: "GET", isNavigation: false, isRange: false };

it.each([
  ["", { isNavigation: true }, "page"],
  ["index.html?embed", { isNavigation: true }, "page"],
  ["datasets/china-sample/reports.csv", { isNavigation: true }, "browser"],
  ["assets/index-abc.js", {}, "named-by-content"],
  ["assets/duckdb-eh-abc.wasm", { method: "HEAD" }, "named-by-content"],
  ["datasets/china-sample/datapackage.json", {}, "data"],
  ["datasets/nation/reports.parquet", { isRange: true }, "browser"],
  ["map.geojson", {}, "data"],
  ["datasets/x", { method: "POST" }, "browser"],
] as const)("answers %s %j from: %s", (path, asked, plan: Plan) => {
  expect(planOf({ ...get, url: `${scope}${path}`, ...asked }, scope)).toBe(plan);
});

it("leaves the neighbours on its site alone", () => {
  const url = "https://open.example.gov.cn/other/assets/x.js";
  expect(planOf({ ...get, url }, scope)).toBe("browser");
});
