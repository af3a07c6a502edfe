import ehModule from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import mvpModule from "@duckdb/duckdb-wasm/dist/duckdb-mvp.wasm?url";
import ehWorker from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import mvpWorker from "@duckdb/duckdb-wasm/dist/duckdb-browser-mvp.worker.js?url";

export const bundles = {
  eh: { mainModule: ehModule, mainWorker: ehWorker },
  mvp: { mainModule: mvpModule, mainWorker: mvpWorker },
};

/** What a page needs to ask anything it has no answer for; their addresses are known without them. */
export const engineFiles: readonly string[] = Object.values(bundles.eh);
