import { expect, it } from "vitest";
import { kindOf } from "#ingest/interpret/kindOf.ts";

it.each([
  ["云溪县人民政府", "aggregate"],
  ["白鹭湾新区", "aggregate"],
  ["白鹭湾新区管委会", "aggregate"],
  ["白鹭湾经济技术开发区管理委员会", "aggregate"],
  ["望江省", "aggregate"],
  ["云溪县国有资产监督管理委员会", "own"],
  ["望江市城市管理委员会", "own"],
  ["云溪县人民政府办公室", "own"],
  ["望江省人民政府办公厅", "own"],
  ["白鹭湾新区管委会办公室", "own"],
  ["云溪县财政局", "own"],
  ["云溪县石桥镇人民政府", "own"],
  ["云溪县城东街道办事处", "own"],
  [null, "own"],
])("takes the report of %s for %s", (body, kind) => {
  expect(kindOf(body, "", "")).toBe(kind);
});

it("takes a government's report of itself for its own", () => {
  expect(kindOf("云溪县人民政府", "云溪县人民政府（本级）2023年年度报告", "")).toBe("own");
  expect(kindOf("云溪县人民政府", "", "本报告数据仅统计县政府办公室办理的申请。")).toBe("own");
});
