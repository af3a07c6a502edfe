import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Numbers } from "./knownFile.ts";

/** A report file, and what it says where that is known. */
interface Sample {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly numbers: Numbers | undefined;
}

const numbersOf = (path: string): Numbers | undefined => {
  if (!existsSync(path)) return undefined;
  const told = JSON.parse(readFileSync(path, "utf8")) as unknown;
  const [only, ...others] = (Array.isArray(told) ? told : [told]) as { cells?: Numbers }[];
  return others.length === 0 ? only?.cells : undefined;
};

const sample = (path: string, expected: string): Sample => ({
  path,
  bytes: new Uint8Array(readFileSync(path)),
  numbers: numbersOf(expected),
});

const golden = (): readonly Sample[] =>
  readdirSync("tests/reports").flatMap((name) =>
    readdirSync(`tests/reports/${name}`)
      .filter((file) => file !== "expected.json")
      .map((file) =>
        sample(`tests/reports/${name}/${file}`, `tests/reports/${name}/expected.json`),
      ),
  );

/** The golden folders, and the files of another folder with what they say beside them. */
export const findSamples = (folder: string | undefined): readonly Sample[] => [
  ...golden(),
  ...(folder === undefined ? [] : readdirSync(folder))
    .filter((file) => !/\.(?:json|md)$/u.test(file))
    .map((file) => sample(`${folder}/${file}`, `${folder}/${file}.expected.json`)),
];
