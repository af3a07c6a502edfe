import { createServer } from "node:http";
import sirv from "sirv";

const contentTypes = { ".parquet": "application/vnd.apache.parquet", ".md": "text/markdown" };

/** @type {(response: import("node:http").ServerResponse, path: string) => void} */
const setHeaders = (response, path) => {
  const type = Object.entries(contentTypes).find(([extension]) => path.endsWith(extension))?.[1];
  if (type) response.setHeader("Content-Type", type);
  const isNamedByContent = path.startsWith("/assets/");
  response.setHeader(
    "Cache-Control",
    isNamedByContent ? "public, max-age=31536000, immutable" : "no-cache",
  );
};

/**
 * Serves a folder of static files, with ranges and the compressed twins beside them.
 * @param {string} folder
 * @param {{ port: number, host?: string }} address a port that is taken makes way for the next one; 0 is any free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export const serve = (folder, { port, host = "127.0.0.1" }) => {
  const server = createServer(sirv(folder, { etag: true, brotli: true, gzip: true, setHeaders }));
  return new Promise((resolve, reject) => {
    let tried = port;
    server.on("error", (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code !== "EADDRINUSE" || tried >= port + 100) {
        reject(error);
        return;
      }
      tried += 1;
      server.listen(tried, host);
    });
    server.on("listening", () => {
      const address = server.address();
      const bound = typeof address === "object" && address ? address.port : tried;
      resolve({
        url: `http://${host}:${bound}/`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
    server.listen(tried, host);
  });
};
