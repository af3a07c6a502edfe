import { Refusal } from "./faults.ts";
import type { Box, Point, Ruling } from "./pageContent.ts";
import { pathRulings } from "./pathRulings.ts";
import type { Engine } from "./pdfiumEngine.ts";
import type { Turn } from "./turn.ts";

export interface Drawing {
  readonly rulings: Ruling[];
  readonly pictures: Box[];
}

const kinds = { path: 2, image: 3, form: 5 } as const;
const segments = { line: 0, move: 2 } as const;

/** A page of a report has a few hundred lines; a map has a million. */
const mostRulings = 20_000;
const deepestForm = 8;

/** As PDF writes it: x' = ax + cy + e, y' = bx + dy + f. */
type Matrix = readonly [number, number, number, number, number, number];

const identity: Matrix = [1, 0, 0, 1, 0, 0];

const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[1] * n[2],
  m[0] * n[1] + m[1] * n[3],
  m[2] * n[0] + m[3] * n[2],
  m[2] * n[1] + m[3] * n[3],
  m[4] * n[0] + m[5] * n[2] + n[4],
  m[4] * n[1] + m[5] * n[3] + n[5],
];

/** Reads the lines and pictures of one page. */
export class DrawingReader {
  readonly drawing: Drawing = { rulings: [], pictures: [] };
  readonly #engine: Engine;
  readonly #turn: Turn;

  constructor(engine: Engine, turn: Turn) {
    this.#engine = engine;
    this.#turn = turn;
  }

  readPage(page: number): void {
    const { api } = this.#engine;
    const count = api.FPDFPage_CountObjects(page);
    for (let index = 0; index < count; index += 1) {
      this.#readObject(api.FPDFPage_GetObject(page, index), identity, 0);
    }
  }

  #readObject(object: number, outer: Matrix, depth: number): void {
    const { api } = this.#engine;
    const kind = api.FPDFPageObj_GetType(object);
    if (kind !== kinds.path && kind !== kinds.image && kind !== kinds.form) return;
    const matrix = multiply(this.#matrixOf(object), outer);
    if (kind === kinds.path) this.#readPath(object, matrix);
    if (kind === kinds.image) this.#addPicture(matrix);
    if (kind === kinds.form && depth < deepestForm) {
      const count = api.FPDFFormObj_CountObjects(object);
      for (let index = 0; index < count; index += 1) {
        this.#readObject(api.FPDFFormObj_GetObject(object, index), matrix, depth + 1);
      }
    }
  }

  #matrixOf(object: number): Matrix {
    const { api, scratch, float } = this.#engine;
    if (!api.FPDFPageObj_GetMatrix(object, scratch)) return identity;
    return [float(0), float(1), float(2), float(3), float(4), float(5)];
  }

  /** An image fills the unit square of its matrix. */
  #addPicture([a, b, c, d, e, f]: Matrix): void {
    const box = { left: e, right: a + c + e, top: f, bottom: b + d + f };
    this.drawing.pictures.push(this.#turn.box(box));
  }

  #readPath(path: number, matrix: Matrix): void {
    const { api, scratch, integer } = this.#engine;
    if (!api.FPDFPath_GetDrawMode(path, scratch, scratch + 4)) return;
    const isFilled = integer(0) !== 0;
    const isStroked = integer(1) !== 0;
    if (!isFilled && !isStroked) return;
    if (this.#isWhite(path, isStroked)) return;
    for (const points of this.#subpaths(path, matrix)) {
      this.drawing.rulings.push(...pathRulings(points, isStroked));
    }
    if (this.drawing.rulings.length > mostRulings) throw new Refusal("too-complex");
  }

  /** White bars cover borders that were not wanted. */
  #isWhite(path: number, isStroked: boolean): boolean {
    const { api, scratch, integer } = this.#engine;
    const read = isStroked ? api.FPDFPageObj_GetStrokeColor : api.FPDFPageObj_GetFillColor;
    if (!read(path, scratch, scratch + 4, scratch + 8, scratch + 12)) return false;
    return Math.min(integer(0), integer(1), integer(2)) > 250 || integer(3) === 0;
  }

  #subpaths(path: number, matrix: Matrix): readonly Point[][] {
    const { api, scratch, float } = this.#engine;
    const found: Point[][] = [];
    const [a, b, c, d, e, f] = matrix;
    const count = api.FPDFPath_CountSegments(path);
    for (let index = 0; index < count; index += 1) {
      const segment = api.FPDFPath_GetPathSegment(path, index);
      api.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4);
      const x = float(0);
      const y = float(1);
      const point = this.#turn.point(a * x + c * y + e, b * x + d * y + f);
      const kind = api.FPDFPathSegment_GetType(segment);
      if (kind === segments.move) found.push([point]);
      else found.at(-1)?.push(point);
      const first = found.at(-1)?.[0];
      if (first && api.FPDFPathSegment_GetClose(segment)) found.at(-1)?.push(first);
    }
    return found;
  }
}
