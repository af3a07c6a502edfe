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
  readonly #inflated: { bytes: number };
  #cells: number;

  constructor(limits: Limits, inflated = { bytes: limits.inflatedBytes }) {
    this.limits = limits;
    this.#deadline = Date.now() + limits.milliseconds;
    this.#inflated = inflated;
    this.#cells = limits.cells;
  }

  /** For the next file of an archive: fresh, but for what the archive may unpack to in all. */
  renew(): Allowance {
    return new Allowance(this.limits, this.#inflated);
  }

  spendCells(count: number): void {
    this.#cells -= count;
    if (this.#cells < 0) throw new Refusal("too-complex");
  }

  spendInflatedBytes(count: number): void {
    this.#inflated.bytes -= count;
    if (this.#inflated.bytes < 0) throw new Refusal("too-large");
  }

  checkDepth(depth: number): void {
    if (depth > this.limits.depth) throw new Refusal("too-complex");
  }

  checkTime(): void {
    if (Date.now() > this.#deadline) throw new Refusal("too-slow");
  }
}
