import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { synthesize } from "#cli/synthesize.ts";
import { type FindingSource, storedFindings } from "#core/query/findingSource.ts";
import { findingList } from "#core/query/findingList.ts";
import { rollUp } from "#core/query/rollUp.ts";
import { withinReports } from "#core/query/withinReports.ts";
import { viewOf } from "#core/view/view.ts";
import type { Engine } from "#engine/engine.ts";
import { openFolder } from "#engine/node.ts";
import { type Place, plantedPlaces, quiet, textOf } from "../support/plantedPlaces.ts";

let folder = "";
let engine: Engine;
let planted: readonly Place[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "planted-"));
  await synthesize(["--reports", "2100", "--seed", "11", "--slips", "40", "--out", folder], {
    say: () => undefined,
  });
  planted = await plantedPlaces(folder);
  engine = await openFolder(folder);
});
afterAll(async () => {
  await engine.close();
  await rm(folder, { recursive: true });
});

const found = async (source: FindingSource) =>
  (await engine.query(findingList(viewOf("quality"), source))).map(textOf).toSorted();

/** What the planted slips must show, each place once. */
const plantedFor = (isFor: (place: Place) => boolean) =>
  [...new Set(planted.filter(isFor).map(textOf))].toSorted();

describe("slips planted in a fictional province", () => {
  it("are all found where they break an equation or the text, and none is invented", async () => {
    const slips = plantedFor(({ check }) => !quiet.has(check) && check !== "roll-up");
    expect(slips.length).toBeGreaterThan(100);
    expect(await found(storedFindings)).toEqual(slips);
  });

  it("are found by SQL as they were when the dataset was made", async () => {
    expect(await found(withinReports())).toEqual(
      plantedFor(({ check }) => !quiet.has(check) && check !== "roll-up"),
    );
  });

  it("are all found where a total is not the sum of the members’, and none is invented", async () => {
    const slips = plantedFor(({ check }) => check === "roll-up");
    expect(slips.length).toBeGreaterThan(10);
    expect(await found(rollUp())).toEqual(slips);
  });
});
