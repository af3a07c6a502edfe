import type { Rollup } from "vite";
import { expect, it } from "vitest";
import { hintChunks } from "../../scripts/compileAhead.ts";

const chunk = (name: string) => ({ type: "chunk", name, code: "run();" });

it("begins what a page opens with by the hint, and leaves the rest as it is", () => {
  const names = [
    "shell",
    "parts",
    "index",
    "drawing-base",
    "TrendsView",
    "DesignView",
    "editor",
    "sw",
  ];
  const bundle = Object.fromEntries(names.map((name) => [name, chunk(name)]));
  hintChunks(bundle as unknown as Rollup.OutputBundle);
  const hinted = names.filter((name) =>
    bundle[name]?.code.startsWith("//# allFunctionsCalledOnLoad\n"),
  );
  expect(hinted).toEqual(["shell", "parts", "index", "drawing-base", "TrendsView"]);
  expect(Object.values(bundle).every(({ code }) => code.endsWith("run();"))).toBe(true);
});
