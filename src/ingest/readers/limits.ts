import { Refusal } from "./faults.ts";

/** How much of a file we are ready to read: report files come from strangers. */
export interface Limits {
  readonly bytes: number;
  /** Of everything an archive (or a docx, xlsx, ofd) unpacks to. */
  readonly inflatedBytes: number;
  readonly entries: number;
  readonly pages: number;
  /** Positions of all grids of a document, a spanned cell counted at each. */
  readonly cells: number;
  /** Elements within elements. */
  readonly depth: number;
  readonly milliseconds: number;
}

/** A statutory report is a few hundred kilobytes, ten pages and under 400 cells. */
export const defaultLimits: Limits = {
  bytes: 50_000_000,
  inflatedBytes: 200_000_000,
  entries: 2_000,
  pages: 300,
  cells: 200_000,
  depth: 2_000,
  milliseconds: 30_000,
};

/** What is left of the limits while one file is read. */
export class Allowance {
  readonly limits: Limits;
  readonly #deadline: number;
  #cells: number;
  #inflatedBytes: number;

  constructor(limits: Limits) {
    this.limits = limits;
    this.#deadline = Date.now() + limits.milliseconds;
    this.#cells = limits.cells;
    this.#inflatedBytes = limits.inflatedBytes;
  }

  spendCells(count: number): void {
    this.#cells -= count;
    if (this.#cells < 0) throw new Refusal("too-complex");
  }

  spendInflatedBytes(count: number): void {
    this.#inflatedBytes -= count;
    if (this.#inflatedBytes < 0) throw new Refusal("too-large");
  }

  checkDepth(depth: number): void {
    if (depth > this.limits.depth) throw new Refusal("too-complex");
  }

  checkTime(): void {
    if (Date.now() > this.#deadline) throw new Refusal("too-slow");
  }
}
