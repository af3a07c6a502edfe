import { expect, it } from "vitest";
import { sqlFaultSentence } from "#core/sentences/sqlFaultSentence.ts";

it.each([
  [
    'Binder Error: Referenced column "yeer" not found in FROM clause!\nCandidate bindings: "year", "report"',
    "没有“yeer”这一列。是否想写“year”“report”？",
  ],
  [
    'Catalog Error: Scalar Function with name foo does not exist!\nDid you mean "floor"?',
    "没有“foo”这个函数。是否想写“floor”？",
  ],
  [
    'Catalog Error: Table with name reportz does not exist!\nDid you mean "reports"?',
    "没有“reportz”这张表。可查的表：reports、bodies、findings、narrative、expected。",
  ],
  ['Parser Error: syntax error at or near "1"\n\nLINE 2: selec 1', "“1”附近的语法不对。"],
  [
    'Parser Error: syntax error at or near ")"\n\nLINE 3: ) limit 10001',
    "语句没有写完，或括号没有配对。",
  ],
  [
    "Out of Memory Error: could not allocate block",
    "内存不足：请减少列数，缩小年份范围，或先汇总再取行。",
  ],
  [
    "Invariant Error: something new\nmore",
    "数据库没有接受这句查询：Invariant Error: something new",
  ],
])("says %j in words", (message, zh) => {
  expect(sqlFaultSentence(message).zh).toBe(zh);
});
