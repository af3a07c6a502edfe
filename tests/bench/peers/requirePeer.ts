import { createRequire } from "node:module";
import { join } from "node:path";
import { install } from "../../../scripts/install.mjs";

/** Its package.json holds flechette to one version: Mosaic and Arquero do not install over each other's. */
export const peersFolder = import.meta.dirname;

/** What only the bench needs is installed in this folder when the first of it is asked for. */
export const installPeers = (): void =>
  install(peersFolder, `what the bench compares with in ${peersFolder}`);

/** A package of this folder. */
export const requirePeer = (name: string): unknown => {
  installPeers();
  return createRequire(join(peersFolder, "package.json"))(name);
};
