import { expect, it } from "vitest";
import { citeApa, citeGbt7714 } from "#core/export/citation.ts";
import { about } from "../../support/memoryEngine.ts";

const cited = {
  title: "17 个机关与合并公开率 48.1%相比。",
  dataset: {
    ...about,
    title: { zh: "样本", en: "A sample" },
    version: "1.0.0",
    created: "2026-01-31",
    simulated: false,
    hash: "0123456789abcdef".repeat(4),
  },
  address: "https://example.org/#/league?data=0123456789abcdef",
  day: "2026-03-05",
};

it("writes a dataset on line in the order of GB/T 7714", () => {
  expect(citeGbt7714(cited)).toBe(
    "公开图鉴. 17 个机关与合并公开率 48.1%相比[DS/OL]. 样本, 1.0.0, sha256:0123456789abcdef. (2026-01-31)[2026-03-05]. https://example.org/#/league?data=0123456789abcdef.",
  );
});

it("writes a dataset with its version and the day it was retrieved in APA", () => {
  expect(citeApa(cited)).toBe(
    "Disclosure Atlas. (2026). 17 个机关与合并公开率 48.1%相比 (A sample, 1.0.0, sha256:0123456789abcdef) [Data set]. Retrieved March 5, 2026, from https://example.org/#/league?data=0123456789abcdef",
  );
});

it("says of simulated data that they are", () => {
  const simulated = { ...cited, dataset: { ...cited.dataset, simulated: true } };
  expect(citeGbt7714(simulated)).toContain("[模拟数据] ");
  expect(citeApa(simulated)).toContain("[Simulated data] ");
});
