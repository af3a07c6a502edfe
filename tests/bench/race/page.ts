import { toArrow } from "#engine/toArrow.ts";
import { openArquero } from "./arquero.ts";
import { openMosaic } from "./mosaic.ts";
import { openOurs } from "./ours.ts";
import { openPerspective } from "./perspective.ts";
import { race, type Raced } from "./race.ts";
import { fields, makeRows } from "./rows.ts";

const contenders = {
  "this page": openOurs,
  Mosaic: openMosaic,
  Arquero: openArquero,
  Perspective: openPerspective,
} as const;

/** All contenders one after another, over the same rows. */
const runRace = async (bodies: number, runs: number): Promise<readonly Raced[]> => {
  const columns = makeRows(bodies);
  const arrow = toArrow(fields, columns);
  const raced: Raced[] = [];
  for (const [name, open] of Object.entries(contenders)) {
    // Each takes its own copy: a worker keeps what it is handed.
    raced.push(await race(name, open, { arrow: arrow.slice(), columns, runs }));
  }
  return raced;
};

Object.assign(globalThis, { runRace });
