import type { Simulation } from "./simulation.ts";

/** Measured by tests/bench/simulation.ts; run it again rather than edit. */
export const simulated: Simulation = {
  seed: 20250501,
  provinces: 400,
  bodies: 100,
  series: 20000,
  ranks: [
    {
      province: "alike",
      overlap: 0.9961,
      drawn: 0.7214,
      places: 100,
    },
    {
      province: "differing",
      overlap: 0.9993,
      drawn: 0.8697,
      places: 93,
    },
    {
      province: "distant",
      overlap: 0.9994,
      drawn: 0.9283,
      places: 68,
    },
  ],
  funnel: [
    {
      province: "alike",
      method: "naive",
      beyond95: 0.0421,
      beyond998: 0.0014,
    },
    {
      province: "alike",
      method: "additive",
      beyond95: 0.05,
      beyond998: 0.0019,
    },
    {
      province: "alike",
      method: "multiplicative",
      beyond95: 0.0421,
      beyond998: 0.0014,
    },
    {
      province: "alike",
      method: "default",
      beyond95: 0.0421,
      beyond998: 0.0014,
    },
    {
      province: "differing",
      method: "naive",
      beyond95: 0.2607,
      beyond998: 0.0917,
    },
    {
      province: "differing",
      method: "additive",
      beyond95: 0.1156,
      beyond998: 0.014,
    },
    {
      province: "differing",
      method: "multiplicative",
      beyond95: 0.1346,
      beyond998: 0.0335,
    },
    {
      province: "differing",
      method: "default",
      beyond95: 0.1156,
      beyond998: 0.014,
    },
    {
      province: "distant",
      method: "naive",
      beyond95: 0.5165,
      beyond998: 0.3077,
    },
    {
      province: "distant",
      method: "additive",
      beyond95: 0.113,
      beyond998: 0.0198,
    },
    {
      province: "distant",
      method: "multiplicative",
      beyond95: 0.1307,
      beyond998: 0.036,
    },
    {
      province: "distant",
      method: "default",
      beyond95: 0.113,
      beyond998: 0.0198,
    },
  ],
  trend: [
    {
      course: "steady",
      cases: 40,
      rising: 0.0021,
      falling: 0.0014,
    },
    {
      course: "steady",
      cases: 400,
      rising: 0.0006,
      falling: 0.0009,
    },
    {
      course: "restless",
      cases: 40,
      rising: 0.0049,
      falling: 0.0044,
    },
    {
      course: "restless",
      cases: 400,
      rising: 0.0193,
      falling: 0.021,
    },
    {
      course: "climbing",
      cases: 40,
      rising: 0.1918,
      falling: 0,
    },
    {
      course: "climbing",
      cases: 400,
      rising: 0.9944,
      falling: 0,
    },
  ],
};
