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

const options = { etag: true, brotli: true, gzip: true, setHeaders };

/**
 * Datasets of another folder, as if they lay beside the page; what is not among them is looked for there.
 * @param {string} folder
 * @param {ReturnType<typeof sirv>} next
 * @returns {ReturnType<typeof sirv>}
 */
const withDatasets = (folder, next) => {
  const prefix = "/datasets";
  const datasets = sirv(folder, options);
  return (request, response) => {
    const { url = "/" } = request;
    if (!url.startsWith(`${prefix}/`)) return next(request, response);
    request.url = url.slice(prefix.length);
    return datasets(request, response, () => {
      request.url = url;
      next(request, response);
    });
  };
};

/**
 * Serves a folder of static files, with ranges and the compressed twins beside them.
 * @param {string} folder
 * @param {{ port: number, host?: string, datasets?: string }} address a port that is taken makes way for the next one; 0 is any free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export const serve = (folder, { port, host = "127.0.0.1", datasets }) => {
  const page = sirv(folder, options);
  const server = createServer(datasets === undefined ? page : withDatasets(datasets, page));
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
