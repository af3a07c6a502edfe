import type { Allowance } from "./limits.ts";
import type { Attributes, MarkupHandler } from "./markup.ts";
import type { Box, Glyph, Point, Ruling } from "./pageContent.ts";
import { pathRulings } from "./pathRulings.ts";

/** Millimetres, in which OFD measures, to points. */
const scale = 72 / 25.4;

const numbers = (text: string | undefined): readonly number[] =>
  (text ?? "")
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number);

/** Steps from glyph to glyph; "g 3 4.2" stands for 4.2 three times. */
const readSteps = (text: string | undefined, most: number): readonly number[] => {
  const words = (text ?? "").split(/\s+/).filter(Boolean);
  const steps: number[] = [];
  for (let index = 0; index < words.length && steps.length < most; index += 1) {
    if (words[index] === "g") {
      const count = Math.min(Number(words[index + 1]), most - steps.length);
      for (let repeat = 0; repeat < count; repeat += 1) steps.push(Number(words[index + 2]));
      index += 2;
    } else {
      steps.push(Number(words[index]));
    }
  }
  return steps;
};

interface OfdObject {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly matrix: readonly number[];
  readonly size: number;
  readonly isStroked: boolean;
  readonly isFilled: boolean;
}

const identity = [1, 0, 0, 1, 0, 0];

const readObject = (attributes: Attributes): OfdObject => {
  const [left = 0, top = 0, width = 0, height = 0] = numbers(attributes["Boundary"]);
  const matrix = numbers(attributes["CTM"]);
  return {
    left,
    top,
    width,
    height,
    matrix: matrix.length === 6 ? matrix : identity,
    size: Number(attributes["Size"] ?? 0),
    isStroked: attributes["Stroke"] !== "false",
    isFilled: attributes["Fill"] === "true",
  };
};

const toPage = (object: OfdObject, x: number, y: number): Point => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = object.matrix;
  return {
    x: (object.left + a * x + c * y + e) * scale,
    y: (object.top + b * x + d * y + f) * scale,
  };
};

const isNarrow = (character: string): boolean => character < "\u2000";

/** Gathers what one page prints. */
export class OfdPage implements MarkupHandler {
  readonly content: { glyphs: Glyph[]; rulings: Ruling[]; pictures: Box[] } = {
    glyphs: [],
    rulings: [],
    pictures: [],
  };
  readonly #allowance: Allowance;
  #object: OfdObject | undefined;
  #code: Attributes | undefined;
  #text = "";

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
  }

  onopentag(name: string, attributes: Attributes): void {
    this.#text = "";
    const local = name.slice(name.indexOf(":") + 1);
    if (local === "TextObject" || local === "PathObject") this.#object = readObject(attributes);
    if (local === "TextCode") this.#code = attributes;
    if (local === "ImageObject") this.#addPicture(readObject(attributes));
  }

  ontext(text: string): void {
    this.#text += text;
  }

  onclosetag(name: string): void {
    const local = name.slice(name.indexOf(":") + 1);
    if (local === "TextCode" && this.#object && this.#code) this.#print(this.#object, this.#code);
    if (local === "AbbreviatedData" && this.#object) this.#draw(this.#object);
    this.#text = "";
  }

  #addPicture({ left, top, width, height }: OfdObject): void {
    this.content.pictures.push({
      left: left * scale,
      right: (left + width) * scale,
      top: top * scale,
      bottom: (top + height) * scale,
    });
  }

  #print(object: OfdObject, code: Attributes): void {
    const characters = Array.from(this.#text.trim());
    this.#allowance.spendCells(characters.length);
    const across = readSteps(code["DeltaX"], characters.length);
    const down = readSteps(code["DeltaY"], characters.length);
    let x = Number(code["X"] ?? 0);
    let y = Number(code["Y"] ?? 0);
    for (const [index, text] of characters.entries()) {
      const { x: left, y: baseline } = toPage(object, x, y);
      const natural = object.size * (isNarrow(text) ? 0.5 : 1);
      const width = Math.min(across[index] ?? natural, object.size);
      const { x: right } = toPage(object, x + width, y);
      const box = { left, right, top: baseline - (right - left), bottom: baseline };
      if (text.trim() !== "") this.content.glyphs.push({ ...box, text, baseline });
      x += across[index] ?? 0;
      y += down[index] ?? 0;
    }
  }

  /** Straight lines of a path: S and M begin, L draws, C closes; curves only move on. */
  #draw(object: OfdObject): void {
    const words = this.#text.trim().split(/[\s,]+/);
    this.#allowance.spendCells(words.length / 3);
    const path: Point[][] = [];
    for (let index = 0; index < words.length; index += 1) {
      const word = words[index] ?? "";
      const current = path.at(-1);
      if (word === "C" && current?.[0]) current.push(current[0]);
      if (word !== "S" && word !== "M" && word !== "L") continue;
      const point = toPage(object, Number(words[index + 1]), Number(words[index + 2]));
      if (word === "L" && current) current.push(point);
      else path.push([point]);
    }
    const { isStroked, isFilled } = object;
    if (!isStroked && !isFilled) return;
    for (const points of path) this.content.rulings.push(...pathRulings(points, isStroked));
  }
}
