import type { Text } from "../text.ts";

/** Longitude and latitude in degrees. */
type Position = readonly [number, number];

/** One area: its code where the file has one, its name, and the rings of its outline. */
export interface MapShape {
  readonly code: string | null;
  readonly name: string;
  readonly rings: readonly (readonly Position[])[];
}

/** A map that may be shown, with the number it was approved under (审图号). */
export interface ApprovedMap {
  readonly approval: string;
  readonly shapes: readonly MapShape[];
}

export const mapRefusals = {
  unreadable: {
    zh: "地图文件不是可读的 GeoJSON，未绘制。",
    en: "The map file is no readable GeoJSON; it is not drawn.",
  },
  "too-large": {
    zh: "地图文件的坐标过多，未绘制。",
    en: "The map file has too many positions; it is not drawn.",
  },
  "no-approval": {
    zh: "地图文件的 properties 中没有审图号。公开地图须经审核，所以未绘制；请在文件中写明，例如“审图号”: “GS(2024)0000号”。",
    en: "The map file states no approval number (审图号) in its properties. Public maps must be approved, so it is not drawn; state it in the file.",
  },
} as const satisfies Record<string, Text>;

export type MapRefusal = keyof typeof mapRefusals;

/** What an operator's file comes to: a map, nothing, or why it is not drawn. */
export type MapReading = { readonly map: ApprovedMap | null } | { readonly cannot: MapRefusal };

const mostPositions = 500_000;

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null ? (value as Fields) : {};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const isPosition = (value: unknown): value is Position => {
  const [x, y] = listOf(value);
  return typeof x === "number" && typeof y === "number" && Math.abs(x) <= 180 && Math.abs(y) <= 90;
};

const ringOf = (value: unknown): readonly Position[] => listOf(value).filter(isPosition);

const ringsOf = (geometry: Fields): readonly (readonly Position[])[] => {
  const coordinates = listOf(geometry["coordinates"]);
  const polygons = geometry["type"] === "Polygon" ? [coordinates] : coordinates;
  const isArea = geometry["type"] === "Polygon" || geometry["type"] === "MultiPolygon";
  return isArea ? polygons.flatMap((rings) => listOf(rings).map(ringOf)) : [];
};

const textOf = (value: unknown): string | null => {
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && text.trim() !== "" ? text.trim() : null;
};

const shapeOf = (feature: unknown): MapShape => {
  const properties = fieldsOf(fieldsOf(feature)["properties"]);
  return {
    code: textOf(properties["adcode"]) ?? textOf(properties["code"]),
    name: textOf(properties["name"]) ?? "",
    rings: ringsOf(fieldsOf(fieldsOf(feature)["geometry"])).filter((ring) => ring.length > 2),
  };
};

/** 审图号 as maps print it: GS(2024)1234号, 闽S(2023)25号. */
const approvalForm = /S\p{Script=Han}?\s*[(（〔]\d{4}[)）〕]\s*\d+\s*号/u;

const approvalOf = (properties: Fields): string | null => {
  const text = textOf(properties["审图号"]) ?? textOf(properties["approval"]);
  return text !== null && approvalForm.test(text) ? text : null;
};

const parsed = (text: string): Fields | null => {
  try {
    return fieldsOf(JSON.parse(text));
  } catch {
    return null;
  }
};

/** Reads an operator's map; a collection without areas is the empty slot, and no fault. */
export const parseMap = (text: string): MapReading => {
  const file = parsed(text);
  if (file?.["type"] !== "FeatureCollection") return { cannot: "unreadable" };
  const shapes = listOf(file["features"])
    .map(shapeOf)
    .filter(({ rings }) => rings.length > 0);
  if (shapes.length === 0) return { map: null };
  const positions = shapes.reduce(
    (sum, { rings }) => rings.reduce((all, ring) => all + ring.length, sum),
    0,
  );
  if (positions > mostPositions) return { cannot: "too-large" };
  const approval = approvalOf(fieldsOf(file["properties"]));
  return approval === null ? { cannot: "no-approval" } : { map: { approval, shapes } };
};
