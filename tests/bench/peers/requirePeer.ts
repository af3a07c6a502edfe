import { createRequire } from "node:module";
import { join } from "node:path";
import { install } from "../../../scripts/install.mjs";

const folder = import.meta.dirname;

/** A package that only the bench needs; all of them are installed in this folder when the first is asked for. */
export const requirePeer = (name: string): unknown => {
  install(folder, `what the bench compares with in ${folder}`);
  return createRequire(join(folder, "package.json"))(name);
};
