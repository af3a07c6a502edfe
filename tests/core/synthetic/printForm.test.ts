import { describe, expect, it } from "vitest";
import { cells, isOnForm } from "#core/form/cells.ts";
import { idAt, slotOf, width } from "#core/synthetic/figures.ts";
import { formatIn, type Habits, habitsOf, layoutIn } from "#core/synthetic/habits.ts";
import { planBodies } from "#core/synthetic/planBodies.ts";
import { printForm } from "#core/synthetic/printForm.ts";

const tidy: Habits = {
  trialFormUntil: 2020,
  mergesOthers: false,
  printsFees: true,
  rules: null,
  charges: null,
  disputes: null,
  leavesZerosEmpty: false,
  tells: false,
};

/** Never drawn to print loosely. */
const steady = () => 0.999;

const print = (habits: Partial<Habits>, year: number, fill = 3) => {
  const printed = new Float64Array(width).fill(fill);
  const blanks = printForm(printed, { ...tidy, ...habits }, { year, random: steady });
  const numbers = new Set(
    Array.from(printed.keys())
      .filter((slot) => !Number.isNaN(printed[slot]))
      .map(idAt),
  );
  return { printed, blanks, numbers };
};

describe("a printed form", () => {
  it.each([
    [2019, "2019", "23"],
    [2020, "2019", "23"],
    [2021, "2021", "25"],
    [2025, "2021", "25"],
  ] as const)("of %d has the cells of the form of %s in %s rows", (year, format, layout) => {
    const expected = cells.filter(
      (cell) => isOnForm(cell, format, layout) && (cell.table !== "handling-fees" || year >= 2023),
    );
    expect(print({}, year).numbers).toEqual(new Set(expected.map(({ id }) => id)));
  });

  it("keeps to the trial form as long as its body does", () => {
    expect(print({ trialFormUntil: 2022 }, 2022).numbers.has("disclosure-2019.rules.made")).toBe(
      true,
    );
    expect(print({ trialFormUntil: 2022 }, 2023).numbers.has("disclosure.rules.issued")).toBe(true);
  });

  it("prints other handling in one row where its body merges it, in 2023 and 2024 only", () => {
    const rows = [2022, 2023, 2024, 2025].map((year) =>
      print({ mergesOthers: true }, year).numbers.has("requests.other-handling.total"),
    );
    expect(rows).toEqual([false, true, true, false]);
  });

  it("leaves the table of processing fees out before 2023, and where its body does", () => {
    expect(print({}, 2022).numbers.has("handling-fees.notices")).toBe(false);
    expect(print({ printsFees: false }, 2024).numbers.has("handling-fees.notices")).toBe(false);
    expect(print({ printsFees: false }, 2024).blanks).toEqual({});
  });
});

describe("a blank", () => {
  it.each(["dash", "empty", "absent"] as const)(
    "says %s in the place of nothing, never of a number",
    (blank) => {
      const nothing = print({ rules: blank }, 2024, 0);
      expect(nothing.blanks["disclosure.rules.issued"]).toEqual({ blank });
      expect(nothing.printed[slotOf("disclosure.rules.issued")]).toBeNaN();
      expect(print({ rules: blank }, 2024, 3).blanks).toEqual({});
    },
  );

  it("may take the whole of table four", () => {
    const { blanks } = print({ disputes: "no-table" }, 2024, 0);
    expect(Object.keys(blanks)).toHaveLength(15);
    expect(new Set(Object.values(blanks).map((cell) => cell.blank))).toEqual(new Set(["no-table"]));
  });

  it("stands for every zero of table three where its body leaves them empty", () => {
    const { blanks } = print({ leavesZerosEmpty: true }, 2024, 0);
    expect(Object.keys(blanks)).toHaveLength(25 * 7);
    expect(print({ leavesZerosEmpty: true }, 2024, 1).blanks).toEqual({});
  });

  it("keeps the text of an amount that only looks like a number", () => {
    const printed = new Float64Array(width).fill(12.5);
    const blanks = printForm(printed, tidy, { year: 2024, random: () => 0 });
    expect(blanks["disclosure.fees.amount"]).toEqual({
      blank: "unreadable",
      printed: "12.5万元余",
    });
    expect(printed[slotOf("disclosure.fees.amount")]).toBeNaN();
  });
});

describe("habits", () => {
  const bodies = planBodies(3, 3000);
  const habits = bodies.map((body) => habitsOf(3, body));

  it("of a government are tidy", () => {
    for (const [i, body] of bodies.entries()) {
      if (body.role === "government") expect(habits[i]).toEqual(tidy);
    }
  });

  it("stay the same for a body, whatever else is asked", () => {
    expect(habitsOf(3, bodies[77]!)).toEqual(habits[77]);
  });

  it.each([
    ["keeps the trial form too long", (one: Habits) => one.trialFormUntil > 2020, 0.005, 0.03],
    ["merges other handling", (one: Habits) => one.mergesOthers, 0.01, 0.035],
    ["prints processing fees", (one: Habits) => one.printsFees, 0.25, 0.42],
    ["tells its counts", (one: Habits) => one.tells, 0.04, 0.09],
    ["leaves zeros empty", (one: Habits) => one.leavesZerosEmpty, 0, 0.01],
  ] as const)("%s in a believable share of bodies", (_, has, least, most) => {
    const share = habits.filter(has).length / habits.length;
    expect(share).toBeGreaterThanOrEqual(least);
    expect(share).toBeLessThanOrEqual(most);
  });

  it("give one format and one layout a year", () => {
    for (const one of habits) {
      for (const year of [2019, 2020, 2021, 2022, 2023, 2024, 2025]) {
        if (formatIn(one, year) === "2019") expect(layoutIn(one, year)).toBe("23");
        if (year <= 2020) expect(formatIn(one, year)).toBe("2019");
        if (year === 2025) expect(formatIn(one, year)).toBe("2021");
      }
    }
  });
});
