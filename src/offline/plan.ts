/** What is asked, as far as it decides where the answer comes from. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly isNavigation: boolean;
  /** Part of a file only. */
  readonly isRange: boolean;
}

/**
 * Where an answer comes from. A `page` and a file `named-by-content` come from the device and need no
 * network; `data` comes from the network and from the device only where there is none, so that what a
 * site's keeper replaces is seen at once; the browser sees to the rest itself.
 */
export type Plan = "page" | "named-by-content" | "data" | "browser";

/** `scope` is the address of the folder the page is served from. */
export const planOf = ({ method, url, isNavigation, isRange }: Asked, scope: string): Plan => {
  const address = new URL(url);
  const inside = `${address.origin}${address.pathname}`;
  if (!inside.startsWith(scope) || isRange) return "browser";
  const path = inside.slice(scope.length);
  if (path.startsWith("assets/") && (method === "GET" || method === "HEAD")) {
    return "named-by-content";
  }
  if (method !== "GET") return "browser";
  if (isNavigation) return path === "" || path === "index.html" ? "page" : "browser";
  return "data";
};
