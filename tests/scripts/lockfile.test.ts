import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const text = readFileSync("package-lock.json", "utf8");
const { packages } = JSON.parse(text) as { packages: Readonly<Record<string, Locked>> };
const paths = Object.keys(packages);

it("holds the packages of every system, without which npm ci refuses", () => {
  const optional = Object.values(packages).flatMap((locked) =>
    Object.keys(locked.optionalDependencies ?? {}),
  );
  const missing = optional.filter(
    (name) => !paths.some((path) => path.endsWith(`node_modules/${name}`)),
  );
  expect(missing).toEqual([]);
});

it("leaves the registry to the person who installs", () => {
  expect(text).not.toContain('"resolved"');
});
