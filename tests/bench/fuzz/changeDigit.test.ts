import { expect, it } from "vitest";
import { changeDigit } from "./changeDigit.ts";
import { knownFile } from "./knownFile.ts";

const page =
  '<table><tr><td width="12">行政许可</td><td><b>31</b></td></tr><tr><td>行政处罚</td><td>0</td></tr></table>';
const numbers = { "disclosure.licences.decisions": 31, "disclosure.penalties.decisions": 0 };
const known = knownFile("page.html", new TextEncoder().encode(page), numbers);

it("finds where a file prints each number", () => {
  expect(known?.cells.map(({ id }) => id)).toEqual(Object.keys(numbers));
  expect(known?.cells.map(({ at }) => known.text.slice(at - 1, at + 3))).toEqual([">31<", ">0</"]);
});

it("knows no file whose numbers are others", () => {
  const others = { ...numbers, "disclosure.penalties.decisions": 5 };
  expect(knownFile("page.html", new TextEncoder().encode(page), others)).toBeUndefined();
});

it("changes one digit, and says what the file prints then", () => {
  const { bytes, changed, numbers: now } = changeDigit(known!, () => 0);
  expect(new TextDecoder().decode(bytes)).toBe(page.replace("31", "41"));
  expect([changed, now[changed]]).toEqual(["disclosure.licences.decisions", 41]);
});
