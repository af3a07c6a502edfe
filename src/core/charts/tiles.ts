import type { Text } from "../text.ts";

/** A province-level division: its GB/T 2260 code, its names, its letters of GB/T 2260, and its place in the grid. */
export interface ProvinceTile {
  readonly code: string;
  readonly name: Text;
  readonly letters: string;
  readonly column: number;
  readonly row: number;
}

/** From north to south and from west to east as far as a grid allows: neighbours mostly touch, areas mean nothing. */
const rows = [
  { from: 6, tiles: [["23", "HL", "黑龙江", "Heilongjiang"]] },
  {
    from: 3,
    tiles: [
      ["15", "NM", "内蒙古", "Inner Mongolia"],
      ["11", "BJ", "北京", "Beijing"],
      ["21", "LN", "辽宁", "Liaoning"],
      ["22", "JL", "吉林", "Jilin"],
    ],
  },
  {
    from: 0,
    tiles: [
      ["65", "XJ", "新疆", "Xinjiang"],
      ["62", "GS", "甘肃", "Gansu"],
      ["64", "NX", "宁夏", "Ningxia"],
      ["14", "SX", "山西", "Shanxi"],
      ["13", "HE", "河北", "Hebei"],
      ["12", "TJ", "天津", "Tianjin"],
    ],
  },
  {
    from: 1,
    tiles: [
      ["63", "QH", "青海", "Qinghai"],
      ["61", "SN", "陕西", "Shaanxi"],
      ["41", "HA", "河南", "Henan"],
      ["37", "SD", "山东", "Shandong"],
      ["32", "JS", "江苏", "Jiangsu"],
    ],
  },
  {
    from: 0,
    tiles: [
      ["54", "XZ", "西藏", "Xizang"],
      ["51", "SC", "四川", "Sichuan"],
      ["50", "CQ", "重庆", "Chongqing"],
      ["42", "HB", "湖北", "Hubei"],
      ["34", "AH", "安徽", "Anhui"],
      ["31", "SH", "上海", "Shanghai"],
    ],
  },
  {
    from: 1,
    tiles: [
      ["53", "YN", "云南", "Yunnan"],
      ["52", "GZ", "贵州", "Guizhou"],
      ["43", "HN", "湖南", "Hunan"],
      ["36", "JX", "江西", "Jiangxi"],
      ["33", "ZJ", "浙江", "Zhejiang"],
    ],
  },
  {
    from: 3,
    tiles: [
      ["45", "GX", "广西", "Guangxi"],
      ["44", "GD", "广东", "Guangdong"],
      ["35", "FJ", "福建", "Fujian"],
      ["71", "TW", "台湾", "Taiwan"],
    ],
  },
  {
    from: 3,
    tiles: [
      ["46", "HI", "海南", "Hainan"],
      ["82", "MO", "澳门", "Macao"],
      ["81", "HK", "香港", "Hong Kong"],
    ],
  },
] as const;

export const provinceTiles: readonly ProvinceTile[] = rows.flatMap(({ from, tiles }, row) =>
  tiles.map(([code, letters, zh, en], at) => ({
    code,
    letters,
    name: { zh, en },
    column: from + at,
    row,
  })),
);

/** What every picture of the grid says. */
export const schematic: Text = { zh: "示意排列，非地图", en: "schematic, not a map" };
