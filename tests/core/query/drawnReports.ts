import fc from "fast-check";
import { cells as form, isOnForm } from "#core/form/cells.ts";
import type { CellValues } from "#core/form/evaluate.ts";
import type { Format, Layout } from "#core/form/form.ts";
import type { Beside } from "#core/report/assessBeside.ts";
import type { Narrative, Report } from "#core/report/report.ts";
import type { PlainRow, PlainTables } from "../../support/memoryEngine.ts";

/** Two cities with all their members, and one without its office; each member with four peers. */
const bodies = ["a", "b", "c"].flatMap((city) => [
  { id: city, kind: "aggregate", level: "prefecture", sector: null, parent: null },
  ...(city === "c" ? ["finance", "health"] : ["general-office", "finance", "health"]).map(
    (sector) => ({
      id: `${city}-${sector}`,
      kind: "own",
      level: "department",
      sector: sector === "health" ? null : "same",
      parent: city,
      office: sector === "general-office",
    }),
  ),
  ...[1, 2].map((n) => ({
    id: `${city}-peer${n}`,
    kind: "own",
    level: "department",
    sector: "same",
    parent: null,
  })),
]);

type Body = (typeof bodies)[number];

const sectorOf = (body: Body): string | null =>
  "office" in body && body.office ? "general-office" : body.sector;

/** Numbers that often agree, often jump, and are now and then not there. */
const anyNumber = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(0, 0, 0, 1) },
  { weight: 3, arbitrary: fc.constantFrom(120, 900, 905) },
  { weight: 1, arbitrary: fc.constant(null) },
);

/** Whole forms of one number, too: nothing in them breaks an identity, or nothing can be judged. */
const anyCells: fc.Arbitrary<CellValues> = fc
  .oneof(
    {
      weight: 3,
      arbitrary: fc.array(anyNumber, { minLength: form.length, maxLength: form.length }),
    },
    { weight: 1, arbitrary: fc.constantFrom(0, null).map((value) => form.map(() => value)) },
  )
  .map((values) => Object.fromEntries(form.map(({ id }, i) => [id, values[i] ?? null])));

const anyNarrative: fc.Arbitrary<readonly Narrative[]> = fc.array(
  fc.record({
    id: fc.constantFrom(
      "narrative.requests-received",
      "narrative.requests-closed",
      "narrative.suits",
      "narrative.published",
    ),
    value: fc.constantFrom(0, 1, 120),
    unit: fc.constantFrom("件", null, "余件"),
    evidence: fc.constant(null),
  }),
  { maxLength: 2 },
);

interface Drawn {
  readonly cells: CellValues;
  readonly narrative: readonly Narrative[];
  readonly format: Format;
  readonly layout: Layout;
  /** Now and then a body reports nothing, or an aggregate is the very sum of its members. */
  readonly isHeld: boolean;
  readonly isSum: boolean;
}

const anyReport: fc.Arbitrary<Drawn> = fc.record({
  cells: anyCells,
  narrative: anyNarrative,
  format: fc.constantFrom<Format[]>("2019", "2021", "2021"),
  layout: fc.constantFrom<Layout[]>("23", "25"),
  isHeld: fc.integer({ min: 0, max: 19 }).map((n) => n > 0),
  isSum: fc.boolean(),
});

const years = [2021, 2022, 2023] as const;

const printed = (cells: CellValues, { format, layout }: Drawn): CellValues =>
  Object.fromEntries(
    form.filter((cell) => isOnForm(cell, format, layout)).map(({ id }) => [id, cells[id] ?? null]),
  );

const sumOf = (reports: readonly Report[]): CellValues =>
  Object.fromEntries(
    form.map(({ id }) => [id, reports.reduce((sum, { cells }) => sum + (cells[id] ?? 0), 0)]),
  );

/** A dataset drawn from a seed, aggregates after their members. */
export const drawReports = (seed: number): readonly Report[] => {
  const drawn = fc.sample(anyReport, { numRuns: bodies.length * years.length, seed });
  const reports: Report[] = [];
  const places = years.flatMap((year, i) =>
    bodies.map((body, j) => ({ year, body, draw: drawn[i * bodies.length + j]! })),
  );
  for (const { year, body, draw } of places.toSorted((a, b) =>
    b.body.kind.localeCompare(a.body.kind),
  )) {
    if (!draw.isHeld) continue;
    const members = reports.filter(
      (one) => one.year === year && bodies.find(({ id }) => id === one.body)?.parent === body.id,
    );
    const isSum = draw.isSum && body.kind === "aggregate";
    reports.push({
      ...{ id: `${body.id}-${year}`, body: body.id, year, kind: body.kind as Report["kind"] },
      ...{ format: draw.format, layout: draw.layout, completeness: "complete" },
      ...{ title: null, published: null, source: null, transcription: "grid", blanks: {} },
      cells: printed(isSum ? sumOf(members) : draw.cells, draw),
      narrative: draw.narrative,
    });
  }
  return reports;
};

export const besideOf = (report: Report, reports: readonly Report[]): Beside => {
  const bodyOf = (id: string) => bodies.find((body) => body.id === id)!;
  const own = bodyOf(report.body);
  const under = bodies.filter(({ parent }) => parent === report.body);
  const members = reports.filter(
    ({ body, year }) => year === report.year && bodyOf(body).parent === report.body,
  );
  return {
    lastYear:
      reports.find(({ body, year }) => body === report.body && year === report.year - 1)?.cells ??
      {},
    peers: reports
      .filter(({ body, year, kind }) => {
        const other = bodyOf(body);
        return (
          year === report.year &&
          kind === report.kind &&
          other.level === own.level &&
          sectorOf(own) !== null &&
          sectorOf(other) === sectorOf(own)
        );
      })
      .map(({ cells }) => cells),
    members: members.map(({ cells }) => cells),
    isComplete:
      members.length === under.length &&
      under.length > 1 &&
      under.some((body) => sectorOf(body) === "general-office"),
  };
};

/** Drawn reports as the tables of a dataset. */
export const tablesOf = (reports: readonly Report[]): PlainTables => ({
  bodies: bodies.map((body): PlainRow => {
    const { id, kind, level, parent } = body;
    return { ...{ id, name: id, kind, level, parent }, sector: sectorOf(body) };
  }),
  reports: reports.map(({ id, body, year, kind, format, layout, cells }) => ({
    ...cells,
    ...{ report: id, body, year, kind, format, layout },
  })),
  narrative: reports.flatMap(({ id: report, narrative }) =>
    narrative.map((one) => ({ ...one, report })),
  ),
  expected: bodies.flatMap(({ id: body }) => years.map((year) => ({ body, year }))),
});

export const seeds = [1, 2, 3, 4, 5, 6];
