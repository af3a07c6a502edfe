import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vitest/config";
import manifest from "./package.json" with { type: "json" };
import { answerQuestions } from "./scripts/answerQuestions.ts";
import { compileAhead } from "./scripts/compileAhead.ts";
import { offlineWorker } from "./scripts/offlineWorker.ts";
import { precompress } from "./scripts/precompress.ts";
import { preloadPages } from "./scripts/preloadPages.ts";
import { publishDatasets } from "./scripts/publishDatasets.ts";
import { relaxPolicy } from "./scripts/relaxPolicy.ts";
import { sayWhatToCopy } from "./scripts/sayWhatToCopy.ts";

export default defineConfig({
  base: "./",
  plugins: [
    vue(),
    relaxPolicy(),
    preloadPages(),
    compileAhead(),
    publishDatasets(),
    answerQuestions(),
    offlineWorker(),
    precompress(),
    sayWhatToCopy(),
  ],
  define: { __APP_VERSION__: JSON.stringify(manifest.version) },
  build: {
    target: "es2022",
    // The page's policy refuses data: addresses and inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: { pluginTimings: false },
      input: {
        index: "index.html",
        ahead: "src/app/ahead.ts",
        sw: "src/offline/serviceWorker.ts",
      },
      output: {
        // A service worker has one address for ever, and rules the folder it stands in.
        entryFileNames: ({ name }) => (name === "sw" ? "sw.js" : "assets/[name]-[hash].js"),
        // Left to itself the bundler cuts a small file for every set of pages that share it, and a
        // page waits for sixty of them: what all need comes in one, what several need in another.
        codeSplitting: {
          groups: [
            { name: "shell", test: /src\/app\/App\.vue$/u, priority: 2 },
            // Each chunk is compiled in a task of its own.
            { name: "drawing-base", test: /node_modules\/zrender\//u, priority: 3 },
            {
              name: "drawing-core",
              test: /node_modules\/echarts\/lib\/(?!chart\/|component\/)|\/echartsCore\.ts$/u,
              priority: 2,
            },
            // What opens over a page is brought when it is asked for, with its library.
            {
              name: "parts",
              test: /src\/(app|core)\/(?!components\/(Dialog|PopoverPanel)\.vue)/u,
              minShareCount: 2,
              priority: 1,
            },
          ],
        },
      },
    },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200,
  },
  worker: { format: "es" },
  test: {
    passWithNoTests: true,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          // A test that opens DuckDB waits seconds for it where the machine is busy.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/app/**", "tests/browser/**"],
        },
      },
      {
        extends: true,
        test: { name: "dom", include: ["tests/app/**/*.test.ts"], environment: "happy-dom" },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          // Each file opens a browser of its own.
          fileParallelism: false,
          // A browser on a busy machine hangs now and then, so a test that failed is tried in a new page.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
