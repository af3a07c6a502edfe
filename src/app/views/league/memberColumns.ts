import type { Column } from "#app/components/DataTable/column.ts";
import { isLevel, levels } from "#core/dataset/levels.ts";
import { isSector, sectors } from "#core/dataset/sectors.ts";
import type { BodyRow } from "#core/query/catalog.ts";
import type { LeagueEntry } from "#core/query/league.ts";
import type { Language, Text } from "#core/text.ts";

export interface MemberContext {
  readonly language: Language;
  readonly t: (text: Text) => string;
  readonly nameOf: (body: string) => string;
  readonly catalog: { readonly bodyById: ReadonlyMap<string, BodyRow> };
}

/** What makes a body a member: its region, level and sector. */
export const memberColumns = ({
  language,
  t,
  nameOf,
  catalog,
}: MemberContext): readonly Column<LeagueEntry>[] => {
  const bodyOf = ({ body }: LeagueEntry) => catalog.bodyById.get(body);
  const regionOf = (row: LeagueEntry) => {
    const body = bodyOf(row);
    return (language === "en" ? body?.region_en : body?.region) ?? body?.region ?? null;
  };
  const levelOf = (row: LeagueEntry) => {
    const level = bodyOf(row)?.level ?? "";
    return isLevel(level) ? t(levels[level]) : level || null;
  };
  const sectorOf = (row: LeagueEntry) => {
    const sector = bodyOf(row)?.sector ?? "";
    return isSector(sector) ? t(sectors[sector]) : sector || null;
  };
  return [
    { id: "name", label: t({ zh: "机关", en: "Body" }), value: ({ body }) => nameOf(body) },
    { id: "region", label: t({ zh: "地区", en: "Region" }), value: regionOf },
    { id: "level", label: t({ zh: "层级", en: "Level" }), value: levelOf },
    { id: "sector", label: t({ zh: "领域", en: "Sector" }), value: sectorOf },
    { id: "remove", label: t({ zh: "移出同组", en: "Take out" }), value: ({ body }) => body },
  ];
};
