import { build } from "./build.mjs";
import { install } from "./install.mjs";

install();
build();

// Only now is there a node_modules to import from.
const { serve } = await import("./serve.mjs");
const { url } = await serve("dist", {
  port: Number(process.env.PORT ?? 4173),
  host: process.env.HOST ?? "127.0.0.1",
});
console.log(`公开图鉴 Disclosure Atlas: ${url}`);
