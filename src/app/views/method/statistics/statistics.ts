import type { Statistic } from "../statistic.ts";
import { comparisons } from "./comparisons.ts";
import { funnels } from "./funnels.ts";
import { groups } from "./groups.ts";
import { intervals } from "./intervals.ts";
import { numerics } from "./numerics.ts";
import { ranking } from "./ranking.ts";
import { trends } from "./trends.ts";

/** Every statistic of the product, in the order in which the method page explains them. */
export const statistics: Readonly<Record<string, Statistic>> = {
  ...intervals,
  ...comparisons,
  ...ranking,
  ...funnels,
  ...trends,
  ...groups,
  ...numerics,
};

/** What the simulation table of the page is taken from. */
export const simulationModules: readonly string[] = ["simulated", "simulation"];
