import { expect, it } from "vitest";
import { datasetFolder } from "#app/stores/datasetFolder.ts";

const page = "https://open.example.gov.cn/atlas/index.html#/data";

it.each([
  ["china-sample", "https://open.example.gov.cn/atlas/datasets/china-sample/"],
  ["data/mine", "https://open.example.gov.cn/atlas/data/mine/"],
  ["/shared/mine/", "https://open.example.gov.cn/shared/mine/"],
  ["/shared/mine/datapackage.json", "https://open.example.gov.cn/shared/mine/"],
  ["https://open.example.gov.cn/x?y#z", "https://open.example.gov.cn/x/"],
])("finds the folder of %s on this site", (name, folder) => {
  expect(datasetFolder(name, page)?.href).toBe(folder);
});

it.each([
  "https://other.example.org/data/",
  "//other.example.org/data",
  "http://open.example.gov.cn/data",
  "javascript:alert(1)",
  "data:text/plain,x",
  "https://",
])("finds none for %s, which is not on it", (name) => {
  expect(datasetFolder(name, page)).toBeNull();
});
