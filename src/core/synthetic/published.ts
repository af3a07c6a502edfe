import type { Body } from "./body.ts";
import { between } from "./distributions.ts";
import type { Random } from "./random.ts";

const day = 86_400_000;

/** The last day for each kind of report, in the year after the one reported on. */
const deadlineOf = ({ role, tier }: Body, year: number): number => {
  if (role !== "government") return Date.UTC(year + 1, 0, 31);
  if (tier === "county") return Date.UTC(year + 1, 1, 20);
  return tier === "prefecture" ? Date.UTC(year + 1, 2, 10) : Date.UTC(year + 1, 2, 31);
};

/** Most reports come in the weeks before the deadline, some after it, and a few print no day. */
export const publishedOn = (body: Body, year: number, random: Random): string | null => {
  const drawn = random();
  if (drawn < 0.02) return null;
  const days =
    drawn < 0.08 ? 1 + Math.floor(-30 * Math.log(1 - random())) : -between(random, 0, 24);
  return new Date(deadlineOf(body, year) + days * day).toISOString().slice(0, 10);
};
