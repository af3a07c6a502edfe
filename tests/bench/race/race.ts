import { percentile } from "../measurement.ts";
import type { Contender, Key, OpenContender, PeerQuestion } from "./contender.ts";
import { answerPlainly, areEqual, regions } from "./rows.ts";
import type { Columns } from "#core/dataset/field.ts";

/** What is asked: a table of years and regions, a league of one year and sector, a trend of one region. */
export const questions = {
  grouped: { where: {}, by: ["year", "region"] },
  league: { where: { year: 2025, sector: "领域4" }, by: ["body"] },
  trend: { where: { region: "省份9" }, by: ["year"] },
} as const satisfies Record<string, PeerQuestion>;

/** The charts that a filter by region changes together. */
const linked: readonly (readonly Key[])[] = [["year"], ["level"], ["sector"]];

/** Medians in milliseconds, and how many of its answers were right. */
export interface Raced {
  readonly name: string;
  readonly times: Readonly<Record<"load" | "filter" | keyof typeof questions, number>>;
  readonly right: number;
  readonly asked: number;
}

const timed = async <Result>(work: () => Promise<Result>) => {
  const started = performance.now();
  const result = await work();
  return { result, time: performance.now() - started };
};

const medianOf = async (runs: number, work: (run: number) => Promise<unknown>): Promise<number> => {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push((await timed(() => work(run))).time);
  return percentile(times, 0.5);
};

interface Track {
  readonly arrow: Uint8Array;
  readonly columns: Columns;
  readonly runs: number;
}

const countRight = async (contender: Contender, columns: Columns): Promise<boolean[]> => {
  const right: boolean[] = [];
  for (const question of Object.values<PeerQuestion>(questions)) {
    right.push(areEqual(await contender.ask(question), answerPlainly(columns, question)));
  }
  const region = regions[0] ?? "";
  const answers = await contender.filter(region, linked);
  for (const [at, by] of linked.entries()) {
    const truth = answerPlainly(columns, { where: { region }, by });
    right.push(areEqual(answers[at] ?? [], truth));
  }
  return right;
};

/** Loads the rows into a contender, holds its answers against a plain loop, then times them. */
export const race = async (
  name: string,
  open: OpenContender,
  { arrow, columns, runs }: Track,
): Promise<Raced> => {
  const { result: contender, time: load } = await timed(() => open(arrow));
  const right = await countRight(contender, columns);
  const time = (question: PeerQuestion) => medianOf(runs, () => contender.ask(question));
  return {
    name,
    times: {
      load,
      grouped: await time(questions.grouped),
      league: await time(questions.league),
      trend: await time(questions.trend),
      filter: await medianOf(runs, (run) => contender.filter(regions[run + 1] ?? "", linked)),
    },
    right: right.filter(Boolean).length,
    asked: right.length,
  };
};
