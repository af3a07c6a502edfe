import type { Body } from "./body.ts";
import { gamma } from "./distributions.ts";
import { randomOf, streams } from "./random.ts";
import { years } from "./years.ts";

/** Of a hundred expected reports, how many are there. */
const present = 0.97;

/** How many bodies it takes for so many reports. */
export const bodiesFor = (reports: number): number => Math.ceil(reports / (years.length * present));

/** How readily a report goes missing: in small places, in the first years, and where others did. */
const proneness = { government: 0.05, office: 0.3, department: 0.8, township: 2 } as const;
const yearly = [2, 1.5, 1, 1, 0.7, 0.6, 0.8] as const;

/** Whether each report is there, body by body and year by year: exactly as many as asked for. */
export const presence = (seed: number, bodies: readonly Body[], reports: number): Uint8Array => {
  const waits = new Float64Array(bodies.length * years.length);
  for (const { index, role } of bodies) {
    const random = randomOf(seed, streams.absences, index);
    const prone = proneness[role] * gamma(random, 0.5);
    for (const [i, factor] of yearly.entries()) {
      waits[index * years.length + i] = -Math.log(1 - random()) / (prone * factor);
    }
  }
  const missing = waits.length - reports;
  const limit = waits.toSorted()[missing] ?? 0;
  return Uint8Array.from(waits, (wait) => (wait >= limit ? 1 : 0));
};
