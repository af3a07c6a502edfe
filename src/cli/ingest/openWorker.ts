import { Worker } from "node:worker_threads";

/** Node does not carry the loader of TypeScript into a worker: the worker brings it along itself. */
const entry = `
  const { register } = await import(${JSON.stringify(import.meta.resolve("tsx/esm/api"))});
  register();
  await import(${JSON.stringify(new URL("./readWorker.ts", import.meta.url).href)});
`;

/** A thread that reads the files it is sent the paths of. */
export const openWorker = (): Worker =>
  new Worker(new URL(`data:text/javascript,${encodeURIComponent(entry)}`));
