import { planOf } from "./plan.ts";

/** Written into the built worker: a release is its files, so that a changed file is a new release. */
interface Release {
  readonly version: string;
  /** Files that are fetched when the release comes. */
  readonly first: readonly string[];
  /** Every file named by its content; those not in `first` are kept once they are used. */
  readonly assets: readonly string[];
}

declare const __RELEASE__: Release;
declare const self: ServiceWorkerGlobalScope;

const { version, first, assets } = __RELEASE__;
const { scope } = self.registration;

/** Caches belong to the origin, and several copies of the page may stand on one. */
const releases = `${scope} release `;
const current = `${releases}${version}`;
const used = `${scope} used`;

const isAsset = (path: string): boolean => path.startsWith("assets/");

/** A file named by its content is the same in every release. */
const fetchFirst = async (cache: Cache, path: string): Promise<void> => {
  const known = isAsset(path) ? await caches.match(new URL(path, scope)) : undefined;
  // A page that was led on to another address cannot be shown in place of the one that was asked.
  const asked = path === "index.html" ? "./" : path;
  const response = known ?? (await fetch(asked, { cache: isAsset(path) ? "default" : "no-cache" }));
  if (!response.ok) throw new Error(`HTTP ${response.status}: ${path}`);
  await cache.put(new URL(path, scope), response);
};

const install = async (): Promise<void> => {
  const cache = await caches.open(current);
  await Promise.all(first.map((path) => fetchFirst(cache, path)));
};

const activate = async (): Promise<void> => {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(releases) && name !== current);
  await Promise.all(old.map((name) => caches.delete(name)));
  const [cache, standing] = [await caches.open(used), new Set(assets)];
  for (const { url } of await cache.keys()) {
    const path = url.slice(scope.length);
    if (isAsset(path) && !standing.has(path)) await cache.delete(url);
  }
  await self.clients.claim();
};

/** What is kept on the device of one address, whatever its query; a release before what was used. */
const kept = async (url: string): Promise<Response | undefined> => {
  for (const name of [current, used]) {
    const found = await (await caches.open(name)).match(url, { ignoreSearch: true });
    if (found) return found;
  }
  return undefined;
};

const keep = async (request: Request, response: Response): Promise<void> => {
  if (request.method !== "GET" || response.status !== 200) return;
  const cache = await caches.open(used);
  // A device without room for it still shows the page.
  await cache.put(request, response).catch(() => undefined);
};

/** Larger files of a dataset are read in parts, and are no use offline by halves. */
const largestKept = 4 * 2 ** 20;

const isSmall = (response: Response): boolean =>
  Number(response.headers.get("Content-Length") ?? Number.POSITIVE_INFINITY) <= largestKept;

const fromDevice = async (event: FetchEvent): Promise<Response> => {
  const { request } = event;
  const found = await kept(request.url);
  if (found) return request.method === "HEAD" ? new Response(null, found) : found;
  const response = await fetch(request);
  event.waitUntil(keep(request, response.clone()));
  return response;
};

const fromNetwork = async (event: FetchEvent): Promise<Response> => {
  const { request } = event;
  try {
    const response = await fetch(request);
    if (isSmall(response)) event.waitUntil(keep(request, response.clone()));
    return response;
  } catch (cause) {
    const found = (await (await caches.open(used)).match(request)) ?? (await kept(request.url));
    if (found) return found;
    throw cause;
  }
};

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));

self.addEventListener("message", (event) => {
  if (event.data === "use-new-release") void self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const { method, url, mode, headers } = event.request;
  const isRange = headers.has("Range");
  switch (planOf({ method, url, isNavigation: mode === "navigate", isRange }, scope)) {
    case "page":
      event.respondWith(kept(`${scope}index.html`).then((page) => page ?? fetch(event.request)));
      return;
    case "named-by-content":
      event.respondWith(fromDevice(event));
      return;
    case "data":
      event.respondWith(fromNetwork(event));
      return;
    case "browser":
  }
});
