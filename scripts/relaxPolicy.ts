import type { Plugin } from "vite";

/** The development server injects inline styles and talks over a socket; what is built does neither. */
export const relaxPolicy = (): Plugin => ({
  name: "relax-policy",
  apply: "serve",
  transformIndexHtml: (html) =>
    html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ""),
});
