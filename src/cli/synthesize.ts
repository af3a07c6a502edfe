import { mkdir } from "node:fs/promises";
import { parseArgs } from "node:util";
import { type Wish, worldOf } from "#core/synthetic/world.ts";
import { writeWorld } from "./dataset/writeWorld.ts";

const options = {
  reports: { type: "string", default: "21000" },
  seed: { type: "string", default: "1" },
  slips: { type: "string", default: "12" },
  out: { type: "string", default: "datasets/synthetic-province" },
} as const;

/** The largest each may be; beyond a nation there are not enough names of places. */
const most = { reports: 1_000_000, seed: 2 ** 32 - 1, slips: 100 } as const satisfies Wish;

const wholeFor = (name: keyof Wish, text: string): number => {
  const number = Number(text);
  if (/^\d+$/u.test(text) && number <= most[name]) return number;
  throw new Error(`--${name} takes a whole number up to ${most[name]}, not ${text}`);
};

const system = { say: (line: string): void => console.log(line) };

/**
 * `synthesize --reports 21000 --seed 1 --out folder`: a dataset of a country that does not exist, with
 * slips planted in the reports of so many in a hundred bodies.
 */
export const synthesize = async (args: readonly string[], effects = system): Promise<0> => {
  const { values } = parseArgs({ args: [...args], options });
  const wish = {
    reports: wholeFor("reports", values.reports),
    seed: wholeFor("seed", values.seed),
    slips: wholeFor("slips", values.slips),
  };
  await mkdir(values.out, { recursive: true });
  await writeWorld(worldOf(wish), values.out, effects.say);
  effects.say(values.out);
  return 0;
};
