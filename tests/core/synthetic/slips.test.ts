import { describe, expect, it } from "vitest";
import { assessCheck } from "#core/report/assess.ts";
import { courseOf, drawBody } from "#core/synthetic/drawBody.ts";
import { type Figures, idAt, numberAt, slotOf, slotsOff, width } from "#core/synthetic/figures.ts";
import { planBodies } from "#core/synthetic/planBodies.ts";
import { randomOf } from "#core/synthetic/random.ts";
import { makeSlip, misquote } from "#core/synthetic/slip.ts";
import { tell, tellRequests } from "#core/synthetic/prose.ts";
import { type SlipKindId, slipKindIds, slipKinds } from "#core/synthetic/slips.ts";
import { checkIds } from "#core/form/checks.ts";

/** The busiest of some bodies: it has something to be wrong about. */
const busiest = planBodies(2, 60)
  .filter(({ role }) => role === "office")
  .map((body) => courseOf(2, body))
  .toSorted((a, b) => b.profile.requests - a.profile.requests)[0]!;

const off = slotsOff("2021", "25");

const drawYear = (year: number): Figures => {
  const figures = new Float64Array(width);
  drawBody(figures, busiest, { seed: 2, year });
  for (const slot of off) figures[slot] = Number.NaN;
  return figures;
};

const lastYear = drawYear(2022);
const thisYear = drawYear(2023);

const valuesOf = (figures: Figures) =>
  Object.fromEntries(
    Array.from(figures, (number, slot) => [idAt(slot), Number.isNaN(number) ? null : number]),
  );

const failedOn = (figures: Figures): readonly string[] =>
  checkIds.filter(
    (check) =>
      assessCheck(
        check,
        { cells: valuesOf(figures), format: "2021", layout: "25" },
        valuesOf(lastYear),
      ) === "fail",
  );

const groundOf = (seed: number, members: Figures | null = null) => ({
  figures: thisYear.slice(),
  lastYear,
  members,
  random: randomOf(seed),
});

const make = (kind: SlipKindId, seed: number) => {
  const ground = groundOf(seed, thisYear.slice());
  const changes = slipKinds[kind].make(ground);
  for (const [slot, printed] of changes) ground.figures[slot] = printed;
  return { changes, figures: ground.figures };
};

it("begins with a form that adds up", () => {
  expect(failedOn(thisYear)).toEqual([]);
});

describe.each(slipKindIds.filter((kind) => kind !== "member-counted-twice"))("%s", (kind) => {
  const { trace } = slipKinds[kind];

  it("leaves the trace it is sure to leave, wherever it can happen", () => {
    for (let seed = 1; seed <= 12; seed++) {
      const { changes, figures } = make(kind, seed);
      if (changes.length === 0) continue;
      const failed = failedOn(figures);
      if (trace === "blank")
        expect(changes.every(([, printed]) => Number.isNaN(printed))).toBe(true);
      else if (trace === "plausibility") expect(failed).toEqual([]);
      else expect(failed).toContain(trace);
    }
  });

  it("prints something else than the truth in every cell it touches", () => {
    for (let seed = 1; seed <= 12; seed++) {
      for (const [slot, printed] of make(kind, seed).changes) {
        expect(Object.is(printed, numberAt(thisYear, slot))).toBe(false);
      }
    }
  });
});

describe("a request of a member counted twice", () => {
  it("leaves a form that adds up, and differs from its members in every cell that counts it", () => {
    const { changes, figures } = make("member-counted-twice", 4);
    expect(failedOn(figures)).toEqual([]);
    expect(changes.map(([slot]) => idAt(slot)).toSorted()).toEqual([
      "requests.closed.natural",
      "requests.closed.total",
      "requests.granted.natural",
      "requests.granted.total",
      "requests.received.natural",
      "requests.received.total",
    ]);
  });

  it("cannot happen to a body without members", () => {
    expect(slipKinds["member-counted-twice"].make(groundOf(4))).toEqual([]);
  });
});

describe("a slip", () => {
  it("is made on the figures, and remembers what was true", () => {
    for (let seed = 1; seed <= 20; seed++) {
      const ground = groundOf(seed);
      const slip = makeSlip(ground, "r");
      expect(slip?.misprints.length).toBeGreaterThan(0);
      for (const { id, truth, printed } of slip?.misprints ?? []) {
        const slot = slotOf(id as Parameters<typeof slotOf>[0]);
        expect(numberAt(thisYear, slot)).toBe(truth);
        expect(ground.figures[slot]).toEqual(printed);
      }
    }
  });

  it("is none on a form that holds nothing", () => {
    const empty = new Float64Array(width);
    expect(
      makeSlip({ figures: empty, lastYear: empty, members: null, random: randomOf(1) }, "r"),
    ).toBeNull();
  });
});

describe("the prose", () => {
  const prose = tell(thisYear, randomOf(8));

  it("states what the table prints, in a sentence that holds the number", () => {
    const received = numberAt(thisYear, slotOf("requests.received.total"));
    const stated = prose.find(({ id }) => id === "narrative.requests-received");
    expect(stated?.value).toBe(received);
    for (const { value, evidence } of prose) expect(evidence).toContain(String(value));
  });

  it("misquoted states one request more, and nothing else otherwise", () => {
    const misquoted = misquote(prose, "r");
    const [change] = misquoted?.slip.misprints ?? [];
    expect(change?.printed).toBe((change?.truth ?? 0) + 1);
    const others = (of: typeof prose) =>
      of.filter(({ id }) => id !== "narrative.requests-received");
    expect(others(misquoted?.prose ?? [])).toEqual(others(prose));
    expect(misquoted?.prose).toContainEqual(tellRequests(change?.printed ?? 0));
  });

  it("cannot be misquoted where it does not say", () => {
    expect(misquote([], "r")).toBeNull();
  });
});
