import { existsSync } from "node:fs";
import { cp } from "node:fs/promises";
import sirv from "sirv";
import type { Plugin } from "vite";

/** The published data stands beside the page, in development as in what is built. */
export const publishDatasets = (): Plugin => ({
  name: "publish-datasets",
  configureServer: (server) => {
    server.middlewares.use("/datasets", sirv("datasets", { dev: true, etag: true }));
  },
  writeBundle: async ({ dir = "dist" }) => {
    if (existsSync("datasets")) await cp("datasets", `${dir}/datasets`, { recursive: true });
  },
});
