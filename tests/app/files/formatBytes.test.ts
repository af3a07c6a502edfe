import { expect, it } from "vitest";
import { formatBytes } from "#app/files/formatBytes.ts";

it.each([
  [0, "0 B"],
  [999, "999 B"],
  [9_640, "9.6 kB"],
  [63_315, "63.3 kB"],
  [34_100_000, "34.1 MB"],
  [250_000_000_000, "250 GB"],
])("says %d as %s", (bytes, words) => {
  expect(formatBytes(bytes)).toBe(words);
});
