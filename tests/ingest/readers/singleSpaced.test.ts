import { expect, it } from "vitest";
import { spreadSingleSpaced } from "#ingest/readers/singleSpaced.ts";

const spread = (...texts: readonly string[]) =>
  spreadSingleSpaced(texts.map((text, i) => ({ number: i + 1, text }))).map(({ text }) => text);

const rows = ["（一）予以公开", "1. 属于国家秘密", "2.重复申请", "（七）总计", "四、结转"].map(
  (label) => `${label} 3 0 / 0 12件 0 15`,
);

it("sets rows of numbers apart, and keeps a blank within a label", () => {
  expect(spread(...rows)[1]).toBe("1. 属于国家秘密  3  0  /  0  12件  0  15");
});

it("sets the headings right above them apart, and no title further up", () => {
  const lines = spread(
    "云溪县财政局 2023年年报",
    "三、申请情况",
    "商业企业 科研机构 其他",
    ...rows,
  );
  expect(lines.slice(0, 3)).toEqual([
    "云溪县财政局 2023年年报",
    "三、申请情况",
    "商业企业  科研机构  其他",
  ]);
});

it("leaves a text alone that has few such lines", () => {
  const lines = ["电话 0 1 2 3 4 5", ...rows.slice(2)];
  expect(spread(...lines)).toEqual(lines);
});
