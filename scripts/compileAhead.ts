import type { Plugin, Rollup } from "vite";

const hint = "//# allFunctionsCalledOnLoad";

/** What a page runs as it opens: the shell, what pages share, the pages, and what draws their charts. */
const opening = /^(?:index|shell|parts|drawing(?:-\w+)?|(?!Design)\w+View)$/u;

/** Asks the browser to compile the functions of the opening page while they arrive, beside the main thread. */
export const hintChunks = (bundle: Rollup.OutputBundle): void => {
  for (const chunk of Object.values(bundle)) {
    if (chunk.type === "chunk" && opening.test(chunk.name)) chunk.code = `${hint}\n${chunk.code}`;
  }
};

/** A browser that knows nothing of the hint compiles each function on the main thread when it is first called. */
export const compileAhead = (): Plugin => ({
  name: "compile-ahead",
  apply: "build",
  enforce: "post",
  generateBundle: { order: "post", handler: (_, bundle) => hintChunks(bundle) },
});
