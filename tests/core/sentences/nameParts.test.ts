import { expect, it } from "vitest";
import { nameParts } from "#core/sentences/nameParts.ts";

it.each([
  "平潭综合实验区",
  "平潭综合实验区|管委会|办公室",
  "平潭综合实验区|市场监督管理局",
  "平潭综合实验区|自然资源与|生态环境局",
  "平潭综合实验区|海坛片区|管理局",
  "上海市|人民政府|办公厅",
  "上海市|黄浦区|人民政府|打浦桥街道|办事处",
  "广州市|人民政府|国有资产监督管理委员会",
  "衢州市|衢江区|湖南镇|人民政府",
  "威海市|文登区|住房和|城乡建设局",
  "抚州市|工业和|信息化局",
  "天津市|和平区|城市管理局",
  "呼和浩特市|教育局",
  "某县|乡村振兴局",
  "Pingtan Finance Bureau",
])("breaks a name between its parts: %s", (parted) => {
  expect(nameParts(parted.replaceAll("|", ""))).toEqual(parted.split("|"));
});
