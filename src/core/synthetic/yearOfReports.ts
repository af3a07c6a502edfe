import type { Narrative } from "../report/report.ts";
import type { Body } from "./body.ts";
import type { Figures } from "./figures.ts";
import type { Blanks } from "./printForm.ts";
import type { Break } from "./screen.ts";
import type { Slip } from "./slip.ts";
import type { World } from "./world.ts";

/** What is printed for one year, by all bodies; good until the next year is asked for. */
export interface YearOfReports {
  readonly world: World;
  readonly year: number;
  /** Bodies whose report is there, in the order of the dataset. */
  readonly reporting: readonly Body[];
  /** As printed, by the index of the body; NaN where no number is, and for a report that is missing. */
  readonly figures: Figures;
  readonly published: ReadonlyMap<Body, string>;
  readonly blanks: ReadonlyMap<Body, Blanks>;
  readonly prose: ReadonlyMap<Body, readonly Narrative[]>;
  /** Equations a report breaks. */
  readonly breaks: ReadonlyMap<Body, readonly Break[]>;
  /** What a report that breaks an equation printed the year before. */
  readonly lastYear: ReadonlyMap<Body, Figures>;
  /** Slots where an aggregate is not the sum of its members, though all of these print a number. */
  readonly gaps: ReadonlyMap<Body, readonly number[]>;
  /** Slips of this year and those before; a body makes one at most. */
  readonly slips: ReadonlyMap<Body, Slip>;
}

export const reportId = ({ id }: Body, year: number): string => `${id}-${year}`;

/** The year being written. */
export interface Draft extends YearOfReports {
  readonly reporting: Body[];
  readonly lastYear: Map<Body, Figures>;
  readonly published: Map<Body, string>;
  readonly blanks: Map<Body, Blanks>;
  readonly prose: Map<Body, readonly Narrative[]>;
  readonly breaks: Map<Body, readonly Break[]>;
  readonly gaps: Map<Body, readonly number[]>;
  readonly slips: Map<Body, Slip>;
}
