import { acrossReports } from "#core/query/acrossReports.ts";
import { findingList, unlimited } from "#core/query/findingList.ts";
import { allFindings } from "#core/query/findingSource.ts";
import { withinReports } from "#core/query/withinReports.ts";
import { viewOf } from "#core/view/view.ts";
import { openFolder } from "#engine/node.ts";
import { type Place, plantedPlaces, quiet, textOf } from "../../support/plantedPlaces.ts";
import type { Measurement } from "../measurement.ts";

const view = viewOf("quality");

/** What SQL finds in the figures and in the counts of the prose. */
const foundIn = async (folder: string) => {
  const engine = await openFolder(folder);
  try {
    return await engine.query(
      findingList(view, allFindings([withinReports(), acrossReports()]), unlimited),
    );
  } finally {
    await engine.close();
  }
};

const places = (of: readonly Place[]): ReadonlySet<string> => new Set(of.map(textOf));

const shareIn = (some: ReadonlySet<string>, all: ReadonlySet<string>): number =>
  some.size === 0 ? 100 : (100 * [...some].filter((place) => all.has(place)).length) / some.size;

const measured = (check: string, planted: readonly Place[], found: readonly Place[]) => {
  const [key, answer] = [places(planted), places(found)];
  return [
    { what: `${check}: planted errors found (${key.size})`, value: shareIn(key, answer) },
    { what: `${check}: findings that were planted (${answer.size})`, value: shareIn(answer, key) },
  ].map((line): Measurement => ({ ...line, unit: "%", atLeast: 100 }));
};

/** A slip that only looks odd is seen where a cell of it is named by any check of plausibility. */
const seen = (planted: readonly Place[], found: readonly Place[]): Measurement => {
  const cells = new Set(found.map(({ report, at }) => `${report} ${at}`));
  const odd = new Set(planted.map(({ report, at }) => `${report} ${at}`));
  return {
    what: `plausibility: planted errors seen (${odd.size})`,
    value: shareIn(odd, cells),
    unit: "%",
  };
};

/** Recall and precision of every check on the errors planted in a fictional dataset. */
export const planted = async (folder: string): Promise<readonly Measurement[]> => {
  const key = await plantedPlaces(folder);
  const found = await foundIn(folder);
  const checks = [...new Set(key.map(({ check }) => check))].filter((check) => !quiet.has(check));
  return [
    ...checks.flatMap((check) =>
      measured(
        check,
        key.filter((place) => place.check === check),
        found.filter((place) => place.check === check),
      ),
    ),
    seen(
      key.filter(({ check }) => check === "plausibility"),
      found.filter(({ severity }) => severity === "plausibility"),
    ),
  ];
};
