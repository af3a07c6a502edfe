import { describe, expect, it } from "vitest";
import { namesNoColumns, parseOwnSelect, placeOf } from "#core/query/ownSelect.ts";

describe("parseOwnSelect", () => {
  it.each([
    ["select 1", "select 1"],
    ["  (select 1)  ;  ", "  (select 1)  "],
    [
      "-- a word; before\nwith a as (select 1) from a; -- done",
      "-- a word; before\nwith a as (select 1) from a",
    ],
    ["select ';', \";\", $$;$$, 'it''s;'", "select ';', \";\", $$;$$, 'it''s;'"],
    ["select 1 /* ; */", "select 1 /* ; */"],
  ])("takes one question: %j", (sql, select) => {
    expect(parseOwnSelect(sql)).toEqual({ select });
  });

  it.each([
    ["", { from: 0, to: 0 }],
    ["/* */ ;", { from: 0, to: 7 }],
    ["COPY reports to 'x'", { from: 0, to: 4 }],
    ["-- select\n(delete from reports)", { from: 11, to: 17 }],
    ["select 1; select 2", { from: 10, to: 16 }],
    ["select 'a' ; -- ;\n drop view reports", { from: 19, to: 23 }],
  ])("refuses what is not one question, and says where: %j", (sql, place) => {
    expect(parseOwnSelect(sql)).toMatchObject({ place });
  });
});

describe("namesNoColumns", () => {
  it.each([
    "select * from reports",
    "select distinct * from reports",
    "select year, * exclude (body) from reports",
    "select r.* from reports r",
    "select columns('requests.*') from reports",
    "from reports",
  ])("sees that %j asks for whole tables", (sql) => {
    expect(namesNoColumns(sql)).toBe(true);
  });

  it.each(["select count(*) from reports", "select year * 2 from reports", "select '*'"])(
    "sees that %j does not",
    (sql) => {
      expect(namesNoColumns(sql)).toBe(false);
    },
  );
});

describe("placeOf", () => {
  const pointing = (line: number, excerpt: string, column: number): string => {
    const head = `LINE ${line}: `;
    return `Binder Error: no\n\n${head}${excerpt}\n${" ".repeat(head.length + column)}^`;
  };

  it("finds the word in its line", () => {
    const sql = "select\n  yeer\nfrom reports";
    expect(placeOf(pointing(3, "  yeer", 2), sql)).toEqual({ from: 9, to: 13 });
  });

  it("counts Chinese characters as two columns, as the engine does", () => {
    const sql = "select '中文', yeer";
    expect(placeOf(pointing(2, sql, 15), sql)).toEqual({ from: 13, to: 17 });
  });

  it("finds the word in a long line that the engine clips", () => {
    const sql = `select ${"a, ".repeat(60)}yeer, ${"b, ".repeat(60)}c`;
    const at = sql.indexOf("yeer");
    const excerpt = `...${sql.slice(at - 20, at + 20)}...`;
    expect(placeOf(pointing(2, excerpt, 23), sql)).toEqual({ from: at, to: at + 4 });
  });

  it("takes a quoted name whole", () => {
    expect(placeOf(pointing(2, 'select "a b"', 7), 'select "a b"')).toEqual({ from: 7, to: 12 });
  });

  it("points at the end where the text breaks off", () => {
    const sql = "select 1 where  ";
    expect(placeOf(pointing(3, ") limit 11", 0), sql)).toEqual({ from: 14, to: 16 });
  });

  it("finds a file by its name", () => {
    expect(placeOf('Permission Error: Cannot access file "x.csv" -', "from 'x.csv'")).toEqual({
      from: 6,
      to: 11,
    });
  });

  it("is nowhere when the engine does not say", () => {
    expect(placeOf("Out of Memory Error", "select 1")).toBeNull();
  });
});
