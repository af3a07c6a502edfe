import { describe, expect, it } from "vitest";
import { check } from "#cli/check.ts";
import { league } from "#cli/league.ts";

const sample = "datasets/china-sample";

const lines = () => {
  const said: string[] = [];
  const warned: string[] = [];
  return {
    said,
    warned,
    effects: { say: (line: string) => said.push(line), warn: (line: string) => warned.push(line) },
  };
};

const asked = async (query: string) => {
  const { said, warned, effects } = lines();
  const exit = await league([sample, query], {
    say: (line) => void effects.say(line),
    warn: (line) => void effects.warn(line),
  });
  return { exit, said, warned };
};

describe("league", () => {
  it("prints the 17 bodies of the zone in 2024, with counts, interval, tier and state", async () => {
    const { exit, said } = await asked("metric=disclosure-rate&year=2024");
    expect(exit).toBe(0);
    expect(said).toHaveLength(18);
    expect(said[0]).toMatch(
      /^body,name,reports,answered,numerator,denominator,value,lower,upper,tier/,
    );
    expect(said.find((line) => line.startsWith("pingtan-transport,"))).toMatch(
      /^pingtan-transport,平潭综合实验区交通与建设局,1,1,12,58,0\.2068965517241379\d*,.*,below,2,2,.*,down,none,ranked,0$/,
    );
    expect(said.find((line) => line.startsWith("pingtan-investment,"))).toBe(
      "pingtan-investment,平潭综合实验区投资促进局,1,1,0,0,,,,,,,,,,no-denominator,missing,no-denominator,0",
    );
  });

  it("refuses aggregates beside their members", async () => {
    const { exit, said, warned } = await asked("kind=aggregate&year=2024&region=江苏");
    const both = await asked("kind=aggregate&year=2024&region=江苏/淮安/洪泽区");
    expect({ exit, said }).toEqual({ exit: 1, said: [] });
    expect(warned.join()).toContain("huaian");
    expect(both.exit).toBe(0);
  });

  it("says what of the question it did not understand, and answers the rest", async () => {
    const { exit, said, warned } = await asked("metric=happiness&year=2024");
    expect({ exit, rows: said.length }).toEqual({ exit: 0, rows: 18 });
    expect(warned.join()).toContain("metric=happiness");
  });
});

describe("check", () => {
  it("prints the broken identities and leaves with 1", async () => {
    const said: string[] = [];
    const exit = await check([sample, "--json"], {
      say: (line) => void said.push(line),
      warn: (line) => void said.push(line),
    });
    const findings = said.map(
      (line) => JSON.parse(line) as { check: string; name: string; year: number },
    );
    expect(exit).toBe(1);
    expect(findings).toContainEqual(
      expect.objectContaining({
        check: "dispute-sum",
        name: "平潭综合实验区行政审批局",
        year: 2024,
        at: "review",
        expected: 1,
        actual: 0,
      }),
    );
  });
});
