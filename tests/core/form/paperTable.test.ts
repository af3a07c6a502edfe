import { describe, expect, it } from "vitest";
import { cells, isOnForm } from "#core/form/cells.ts";
import type { Layout } from "#core/form/form.ts";
import type { PaperHead } from "#core/form/paperHeads.ts";
import { narrowSections, type PaperSection, paperSections } from "#core/form/paperTable.ts";
import { tableIds } from "#core/form/tables.ts";

const layouts = ["23", "25"] as const satisfies readonly Layout[];
const arrangements = { paperSections, narrowSections };

const cases = Object.values(arrangements).flatMap((sectionsOf) =>
  tableIds.flatMap((table) =>
    layouts.map((layout) => ({
      name: `${sectionsOf.name} of ${table} with ${layout} outcomes`,
      table,
      layout,
      sections: sectionsOf(table, layout),
    })),
  ),
);

/** How often each place of a head's area is covered: all ones where it is tiled. */
const covered = (lines: readonly (readonly PaperHead[])[], depth: number): readonly number[] =>
  Array.from({ length: depth }, (_, level) =>
    lines
      .flat()
      .filter((head) => head.level <= level && level < head.level + head.levels)
      .reduce((places, { span }) => places + span, 0),
  );

const widthOf = ({ rows }: PaperSection): number => rows[0]?.cells.length ?? 0;

describe("a table on paper", () => {
  it.each(cases)("$name holds every cell of the form once", ({ table, layout, sections }) => {
    const laid = sections.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    const printed = cells.filter(
      (cell) => cell.table === table && isOnForm(cell, cell.formats[0] ?? "2021", layout),
    );
    expect(laid.toSorted()).toEqual(printed.map(({ id }) => id).toSorted());
  });

  it("names the unit of money in both languages", () => {
    const heads = paperSections("disclosure", "23").flatMap(({ columnHeads }) =>
      columnHeads.flat(),
    );
    expect(heads.map(({ words }) => words)).toContainEqual({
      zh: "本年收费金额（单位：万元）",
      en: "Amount charged (10,000 yuan)",
    });
  });

  it.each(cases)("$name leaves no gap among its heads", ({ sections }) => {
    for (const section of sections) {
      const { columnHeads, rows, depth } = section;
      expect(covered(columnHeads, columnHeads.length)).toEqual(
        columnHeads.map(() => widthOf(section)),
      );
      const heads = rows.map((row) => row.heads);
      expect(covered(heads, depth)).toEqual(Array.from({ length: depth }, () => rows.length));
    }
  });

  it("prints reasons under their group, and the groups under the outcome of the year", () => {
    const [section] = paperSections("requests", "25");
    const row = section?.rows.find(({ address }) => address === "requests.refused-state-secret");
    const first = section?.rows.find(({ address }) => address === "requests.granted");
    expect(row?.heads).toEqual([
      { words: { zh: "（三）不予公开", en: "Refused" }, level: 1, levels: 1, span: 8 },
      { words: { zh: "1.属于国家秘密", en: "State secret" }, level: 2, levels: 1, span: 1 },
    ]);
    expect(first?.heads[0]).toEqual({
      words: { zh: "三、本年度办理结果", en: "Outcome" },
      level: 0,
      levels: 1,
      span: 22,
    });
  });

  it.each([
    ["23", 20],
    ["25", 22],
  ] as const)("with %s rows spans %i outcomes", (layout, span) => {
    const heads = paperSections("requests", layout).flatMap(({ rows }) =>
      rows.flatMap((row) => row.heads),
    );
    expect(heads.find(({ words }) => words.en === "Outcome")?.span).toBe(span);
  });

  it("prints the fifteen dispute numbers on one line, under review and two kinds of suit", () => {
    const [section] = paperSections("disputes", "25");
    expect(section?.rows).toHaveLength(1);
    expect(
      section?.columnHeads.map((line) => line.map(({ words, span }) => [words.zh, span])),
    ).toEqual([
      [
        ["行政复议", 5],
        ["行政诉讼", 10],
      ],
      [
        ["结果维持", 1],
        ["结果纠正", 1],
        ["其他结果", 1],
        ["尚未审结", 1],
        ["总计", 1],
        ["未经复议直接起诉", 5],
        ["复议后起诉", 5],
      ],
      Array.from({ length: 2 }, () => ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"])
        .flat()
        .map((zh) => [zh, 1]),
    ]);
  });

  it.each([
    [
      "disclosure",
      ["第二十条第（一）项", "第二十条第（五）项", "第二十条第（六）项", "第二十条第（八）项"],
    ],
    [
      "disclosure-2019",
      [
        "第二十条第（一）项",
        "第二十条第（五）项",
        "第二十条第（六）项",
        "第二十条第（八）项",
        "第二十条第（九）项",
      ],
    ],
    ["requests", [undefined]],
  ] as const)("prints the articles of %s", (table, articles) => {
    expect(paperSections(table, "25").map(({ article }) => article?.zh)).toEqual(articles);
  });

  it("gives the fees no head of their own row", () => {
    const [section] = paperSections("handling-fees", "25");
    expect(section).toMatchObject({ depth: 0, rows: [{ address: "handling-fees", heads: [] }] });
  });
});
