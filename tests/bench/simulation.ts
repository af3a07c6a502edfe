import { writeFile } from "node:fs/promises";
import { simulate } from "./simulation/simulate.ts";

const sizes = { provinces: 400, bodies: 100, series: 20_000 };
const simulated = simulate(20250501, sizes);
const target = new URL("../../src/core/statistics/simulated.ts", import.meta.url);

await writeFile(
  target,
  `import type { Simulation } from "./simulation.ts";

/** Measured by tests/bench/simulation.ts; run it again rather than edit. */
export const simulated: Simulation = ${JSON.stringify(simulated, null, 2)};
`,
);
console.table(simulated.ranks);
console.table(simulated.funnel);
console.table(simulated.trend);
