import { isMoney, type Metric } from "../metrics/metric.ts";
import { z95 } from "../statistics/normal.ts";

/** The columns of one yearly figure. */
export interface FigureColumns {
  readonly numerator: string;
  readonly denominator: string;
}

export interface Ends {
  readonly lower: string;
  readonly upper: string;
}

/** A number that SQL takes for a double, and not for a decimal. */
export const double = (value: number): string => value.toExponential();

const z = double(z95);
const zSquared = double(z95 * z95);

/** Wilson's interval, as `wilson` works it out. */
const ofRate = ({ numerator: x, denominator: n }: FigureColumns): Ends => {
  const centre = `(2 * ${x} + ${zSquared})`;
  const reach = `(${z} * sqrt(${zSquared} + 4 * ${x} * (1 - ${x} / ${n})))`;
  const whole = `(2 * (${n} + ${zSquared}))`;
  const isUsable = `${n} > 0 and ${x} >= 0 and ${x} <= ${n}`;
  const end = (sql: string): string => `case when ${isUsable} then ${sql} end`;
  return {
    lower: end(`case when ${x} = 0 then 0 else greatest(0, (${centre} - ${reach}) / ${whole}) end`),
    upper: end(`case when ${x} = ${n} then 1 else least(1, (${centre} + ${reach}) / ${whole}) end`),
  };
};

/**
 * The exact intervals of the counts from 0 to 9, which have no short formula. They stand written out, so that
 * a question reads the same wherever it is asked.
 */
export const exactEnds = {
  lower: [
    0, 0.025317807984289925, 0.2422092785439652, 0.6186721228956023, 1.0898653736263255,
    1.6234863901184213, 2.2018942534908534, 2.814363051519869, 3.4538321767485063,
    4.115373097378336,
  ],
  upper: [
    3.6888794541139345, 5.571643390938898, 7.224687667723957, 8.767273069742325, 10.241588675403698,
    11.668332079322662, 13.059474022518682, 14.422675361702375, 15.763189220193308,
    17.08480345141916,
  ],
} as const;

const looked = (x: string, end: keyof typeof exactEnds): string => {
  const list = exactEnds[end].map(double).join(", ");
  return `case when ${x} >= 0 and ${x} = floor(${x}) then [${list}][cast(${x} as integer) + 1] end`;
};

const cube = (sql: string): string => `(${sql}) * (${sql}) * (${sql})`;

/** The interval of a count, as `poissonInterval` works it out. */
const ofCount = ({ numerator: x }: FigureColumns): Ends => {
  const next = `(${x} + 1)`;
  const below = `greatest(0, 1 - 1 / (9 * ${x}) - ${z} / (3 * sqrt(${x})))`;
  const above = `(1 - 1 / (9 * ${next}) + ${z} / (3 * sqrt(${next})))`;
  const isSmall = `${x} < ${exactEnds.lower.length}`;
  return {
    lower: `case when ${isSmall} then ${looked(x, "lower")} else ${x} * (${cube(below)}) end`,
    upper: `case when ${isSmall} then ${looked(x, "upper")} else ${next} * (${cube(above)}) end`,
  };
};

/** The ends of the 95 % interval of a figure; chance says nothing of money. */
export const compileInterval = (metric: Metric, columns: FigureColumns): Ends => {
  if (metric.kind === "rate") return ofRate(columns);
  const none = "cast(null as double)";
  return isMoney(metric) ? { lower: none, upper: none } : ofCount(columns);
};
