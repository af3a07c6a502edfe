import { describe, expect, it } from "vitest";
import { type CellId, cells } from "#core/form/cells.ts";
import { checkIds } from "#core/form/checks.ts";
import type { CellValues } from "#core/form/evaluate.ts";
import { assessCheck } from "#core/report/assess.ts";
import type { Body } from "#core/synthetic/body.ts";
import { courseOf, drawBody } from "#core/synthetic/drawBody.ts";
import { idAt, numberAt, slotOf, slotsOff, width } from "#core/synthetic/figures.ts";
import { planBodies } from "#core/synthetic/planBodies.ts";
import { grantedIn, middleYear, profileOf, requestsIn } from "#core/synthetic/profile.ts";
import { years } from "#core/synthetic/years.ts";

const seed = 5;
const bodies = planBodies(seed, 200).filter(({ role }) => role !== "government");

/** The years of one body, drawn one after the other, as forms that print every cell. */
const drawn = (body: Body): readonly CellValues[] => {
  const course = courseOf(seed, body);
  return years.map((year) => {
    const figures = new Float64Array(width);
    drawBody(figures, course, { seed, year });
    return Object.fromEntries(Array.from(figures, (number, slot) => [idAt(slot), number]));
  });
};

const stories = bodies.map((body) => ({ body, forms: drawn(body) }));

/** What either form would print of the numbers drawn. */
const printedOn = (form: CellValues, format: "2019" | "2021"): CellValues => {
  const off = new Set<CellId>(slotsOff(format, format === "2019" ? "23" : "25").map(idAt));
  return Object.fromEntries(Object.entries(form).filter(([id]) => !off.has(id as CellId)));
};

describe("a body’s figures", () => {
  it("are whole numbers of things, never below zero, and money to the fen", () => {
    const isFit = (number: number, { columnOf }: (typeof cells)[number]): boolean => {
      const units = number * (columnOf.decimal ? 100 : 1);
      const isWhole = Math.abs(units - Math.round(units)) < 1e-6;
      return isWhole && (columnOf.signed === true || number >= 0);
    };
    const unfit = stories.flatMap(({ forms }) =>
      forms.flatMap((form) => cells.filter((cell) => !isFit(form[cell.id] ?? Number.NaN, cell))),
    );
    expect(unfit).toEqual([]);
  });

  it.each(["2019", "2021"] as const)("fail no check on the form of %s, in any year", (format) => {
    const layout = format === "2019" ? "23" : "25";
    for (const { forms } of stories) {
      const printed = forms.map((form) => printedOn(form, format));
      for (const [i, values] of printed.entries()) {
        const form = { cells: values, format, layout } as const;
        const failed = checkIds.filter(
          (check) => assessCheck(check, form, printed[i - 1]) === "fail",
        );
        expect(failed).toEqual([]);
      }
    }
  });

  it("tell the same of other handling in one row and in three", () => {
    for (const { forms } of stories) {
      for (const form of forms) {
        const parts = ["other-uncorrected", "other-unpaid", "other-other"] as const;
        const sum = parts.reduce((all, row) => all + (form[`requests.${row}.total`] ?? 0), 0);
        expect(form["requests.other-handling.total"]).toBe(sum);
      }
    }
  });

  it("dispute no more requests than were not granted in full", () => {
    for (const { forms } of stories) {
      for (const form of forms) {
        const disputable =
          (form["requests.closed.total"] ?? 0) - (form["requests.granted.total"] ?? 0);
        for (const row of ["review", "direct-suit", "post-review-suit"] as const) {
          expect(form[`disputes.${row}.total`]).toBeLessThanOrEqual(disputable);
        }
      }
    }
  });

  it("collect no more fees than were charged, and charge only where notice was given", () => {
    for (const { forms } of stories) {
      for (const form of forms) {
        const charged = form["handling-fees.charged"] ?? 0;
        expect(form["handling-fees.collected"]).toBeLessThanOrEqual(charged);
        if (form["handling-fees.notices"] === 0) expect(charged).toBe(0);
      }
    }
  });

  it("take lists of items from year to year", () => {
    for (const { forms } of stories) {
      for (const [i, form] of forms.entries()) {
        const last = forms[i - 1];
        if (!last) continue;
        for (const row of ["licences", "penalties", "fees"] as const) {
          const held =
            (last[`disclosure-2019.${row}.items-previous`] ?? 0) +
            (last[`disclosure-2019.${row}.items-change`] ?? 0);
          expect(form[`disclosure-2019.${row}.items-previous`]).toBe(held);
        }
      }
    }
  });

  it("are the same whenever they are drawn, and others for another body", () => {
    const [one, other] = bodies;
    expect(drawn(one!)).toEqual(drawn(one!));
    expect(drawn(one!)).not.toEqual(drawn(other!));
  });

  it("are skewed: the busiest tenth receives most requests", () => {
    const received = stories
      .map(({ forms }) =>
        forms.reduce((sum, form) => sum + (form["requests.received.total"] ?? 0), 0),
      )
      .toSorted((a, b) => b - a);
    const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
    const tenth = received.slice(0, Math.ceil(received.length / 10));
    expect(sum(tenth)).toBeGreaterThan(0.3 * sum(received));
  });
});

describe("a profile", () => {
  const profiles = bodies.map((body) => profileOf(seed, body));

  it("follows from the seed and the body alone", () => {
    expect(profileOf(seed, bodies[3]!)).toEqual(profiles[3]);
    expect(profileOf(seed + 1, bodies[3]!)).not.toEqual(profiles[3]);
  });

  it("holds shares between nothing and all, the last of a list being all", () => {
    for (const { applicants, otherwise, results, granted, carried } of profiles) {
      for (const shares of [applicants, otherwise, results]) {
        expect(shares).toEqual(shares.toSorted((a, b) => a - b));
        expect(shares.at(-1)).toBeCloseTo(1, 12);
      }
      for (const share of [granted, carried]) {
        expect(share).toBeGreaterThan(0);
        expect(share).toBeLessThan(1);
      }
    }
  });

  it("stands at its level in the middle year and moves from there", () => {
    for (const profile of profiles) {
      expect(requestsIn(profile, middleYear)).toBe(profile.requests);
      expect(grantedIn(profile, middleYear)).toBeCloseTo(profile.granted, 12);
      const moves = Math.sign(requestsIn(profile, middleYear + 2) - profile.requests);
      expect(moves).toBe(Math.sign(profile.requestsTrend * profile.requests));
      expect(grantedIn(profile, middleYear + 9)).toBeLessThan(1);
    }
  });

  it("moves steadily in about one body of seven", () => {
    const moving = profiles.filter(({ requestsTrend }) => requestsTrend !== 0).length;
    expect(moving / profiles.length).toBeGreaterThan(0.07);
    expect(moving / profiles.length).toBeLessThan(0.25);
  });
});

describe("slots", () => {
  it("are the cells in their order", () => {
    cells.forEach(({ id }, slot) => {
      expect([slotOf(id), idAt(slot)]).toEqual([slot, id]);
    });
  });

  it("hold no number outside the form", () => {
    expect(numberAt(new Float64Array(width), width)).toBeNaN();
    expect(() => idAt(width)).toThrow(/no such slot/);
  });
});
