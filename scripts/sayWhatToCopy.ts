import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";

const folder = "dist";

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

const isTwin = (path: string): boolean => /\.(br|gz)$/u.test(path);

/** Ends a build by saying what to copy to the server, and what may be left out. */
export const sayWhatToCopy = (): Plugin => ({
  name: "say-what-to-copy",
  apply: "build",
  closeBundle: {
    order: "post",
    sequential: true,
    handler: async () => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      const paths = entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));
      const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
      const total = (wanted: (path: string) => boolean): number =>
        sizes.reduce((sum, size, i) => sum + (wanted(paths[i] ?? "") ? size : 0), 0);
      console.log(`
Copy the whole folder to the server, under any path:
  ${resolve(folder)}
  ${paths.length} files, ${megabytes(total(() => true))}; ${megabytes(total(isTwin))} of it are .br and .gz twins
The twins are for servers that send compressed files as they lie (nginx: gzip_static on, brotli_static on):
the query engine then travels as 6 MB instead of 34. Without such a server they may be left out.`);
    },
  },
});
