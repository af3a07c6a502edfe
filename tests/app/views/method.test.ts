import { mount } from "@vue/test-utils";
import { readdirSync } from "node:fs";
import { createPinia, setActivePinia } from "pinia";
import { beforeAll, describe, expect, it } from "vitest";
import { nextTick } from "vue";
import { createMemoryHistory, createRouter } from "vue-router";
import { ownTask } from "#app/composables/ownTask.ts";
import { usePreferences } from "#app/stores/usePreferences.ts";
import { chapters, metricsOf } from "#app/views/method/contents.ts";
import { tokensOf } from "#app/views/method/formula.ts";
import { metricRows } from "#app/views/method/metricColumns.ts";
import { simulationModules, statistics } from "#app/views/method/statistics/statistics.ts";
import { anchorOf } from "#app/views/method/useSection.ts";
import MethodView from "#app/views/MethodView.vue";
import { cells } from "#core/form/cells.ts";
import { checkIds, checks } from "#core/form/checks.ts";
import { explain } from "#core/form/explain.ts";
import { type MetricGroup, metricGroups } from "#core/metrics/metric.ts";
import { formulaOf, metricIds, metricOf } from "#core/metrics/metrics.ts";
import type { Language } from "#core/text.ts";
import { shrunkByHand, wardByHand } from "../../support/reckoned.ts";

const languages = ["zh", "en"] as const;

const untied = (text: string): string => text.replaceAll("\u00A0", " ").replaceAll("\u2060", "");

const openPage = async (language: Language) => {
  const pinia = createPinia();
  setActivePinia(pinia);
  usePreferences().language = language;
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: "/:path(.*)*", component: MethodView }],
  });
  await router.push("/method");
  const page = mount(MethodView, { global: { plugins: [pinia, router] }, attachTo: document.body });
  // After the tasks in which its chapters are made, those in which what stands in them is, and the rows of tables.
  for (let depth = 0; depth < 3; depth++) {
    await ownTask();
    await nextTick();
  }
  return page;
};

describe("what the page explains", () => {
  const groups = Object.keys(metricGroups) as readonly MetricGroup[];

  it("is every module of the statistics", () => {
    const modules = readdirSync("src/core/statistics").map((file) => file.replace(/\.ts$/, ""));
    const named = Object.values(statistics).flatMap((statistic) => statistic.modules);
    expect([...named, ...simulationModules].toSorted()).toEqual(modules.toSorted());
  });

  it("is every metric on each of its bases", () => {
    const rows = groups.flatMap((group) => metricRows(metricsOf(group)));
    const expected = metricIds.flatMap((id) => {
      const metric = metricOf(id);
      return Object.keys(metric.kind === "rate" ? metric.bases : { a: null }).map(
        (basis) => `${id} ${basis}`,
      );
    });
    expect(rows.map(({ id, basis }) => `${id} ${basis}`).toSorted()).toEqual(expected.toSorted());
  });

  it("is found by names that are told apart", () => {
    const ids = chapters.flatMap(({ id, entries }) => [id, ...entries.map((entry) => entry.id)]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe.each(Object.entries(statistics))("%s", (_, statistic) => {
  it.each(languages)("has words, limits and examples that compute, in %s", (language) => {
    expect(statistic.words[language]).not.toBe("");
    expect(statistic.limits[language]).not.toBe("");
    expect(statistic.examples.length).toBeGreaterThan(0);
    for (const { given, found } of statistic.examples) {
      expect(given[language]).not.toBe("");
      expect(found(language)).toMatch(/\S/);
      expect(found(language)).not.toMatch(/NaN|undefined|null|Infinity/);
    }
  });
});

const others = [3, 9, 14, 21, 25, 31, 36, 42, 47, 55, 58, 64].map((x) => ({ x, n: 80 }));
const [shrunk, lower, upper] = shrunkByHand([{ x: 3, n: 4 }, ...others]).map(
  (share) => `${(100 * share).toFixed(1)}%`,
);

/** By STATISTICS’ golden values, published tables, scipy and plain sums, none by the functions shown. */
const worked = {
  pooled: ["89.2%", "no denominator"],
  wilson: ["49.0%–94.3%", "71.1%–86.7%", "20.7%–100.0%"],
  poisson: ["0.62–8.77", "81.36–121.63"],
  tier: ["clearly above", "not distinguishable"],
  newcombe: ["+40.0 pp (+26.8 to +51.2 pp)", "+10.0 pp (−11.2 to +41.0 pp)"],
  "count-ratio": ["+50.0% (+16.5% to +93.1%)", "+50.0% (−54.5% to +394.6%)", "there is no ratio"],
  index: ["100, 125, 75"],
  "rank-ranges": ["1–1, 2–3, 2–3", "3–3, 1–2, 1–2", "1, 2, 2, 4"],
  spine: ["0.50", "−0.67", "1.00"],
  "funnel-limits": [
    "52.1%–83.3%",
    "42.1%–88.2%",
    "Fewer than 10 bodies have a rate, so no funnel is drawn.",
  ],
  overdispersion: ["φ = 4.53 > 1.89, τ = 0.1227", "5, 1, 1", "1.4, 2, 3, 4, 61.6", "3"],
  trend: [
    "clearly rising (β = 2.72, 38.4 ÷ 1.0 = 38.4)",
    "no clear change (β = 0.44, 1.0 ÷ 4.0 = 0.2)",
    "cannot be judged (a trend needs five consecutive years)",
  ],
  bands: ["15, 20, 25"],
  neighbours: ["B, D", "−1.22, 0.00, 1.22"],
  clusters: [
    wardByHand([0.1, 0.9, 0.12, 0.88])
      .map((at) => at + 1)
      .join(", "),
  ],
  bayes: [`${shrunk} (${lower}–${upper})`],
  numerics: ["12.801827", "0.800852", "0.579825"],
} as const;

describe("the worked examples", () => {
  it("are those of every statistic", () => {
    expect(Object.keys(worked).toSorted()).toEqual(Object.keys(statistics).toSorted());
  });

  it.each(Object.entries(worked))("of %s come to what another reckoning gives", (id, values) => {
    expect(statistics[id]!.examples.map(({ found }) => untied(found("en")))).toEqual(values);
  });

  it("keep the signs of Chinese in Chinese", () => {
    const all = Object.values(statistics).flatMap(({ examples }) =>
      examples.map(({ found }) => found("zh")),
    );
    expect(all.filter((text) => /[(),;!?~-]|: /u.test(text))).toEqual([]);
  });
});

describe.each(languages)("the page in %s", (language) => {
  let text = "";
  let ids: readonly string[] = [];
  let formulas = 0;
  beforeAll(async () => {
    const page = await openPage(language);
    text = untied(page.text());
    ids = page.findAll("[id]").map((element) => element.attributes("id") ?? "");
    formulas = page.findAll("math").length;
    page.unmount();
  });

  it("prints every metric and its formula in words", () => {
    const missing = metricIds.filter(
      (id) =>
        !text.includes(metricOf(id).label[language]) ||
        !text.includes(explain(formulaOf(id, "b"))[language]),
    );
    expect(missing).toEqual([]);
  });

  it("prints every statistic and sets every formula", () => {
    for (const { title } of Object.values(statistics)) expect(text).toContain(title[language]);
    expect(formulas).toBe(Object.values(statistics).flatMap(({ formulas: all }) => all).length);
  });

  it("prints every heading of the form and every check", () => {
    for (const { rowOf, columnOf } of cells) {
      expect(text).toContain(rowOf.printed);
      expect(text).toContain(columnOf.printed);
    }
    for (const id of checkIds) expect(text).toContain(checks[id].label[language]);
  });

  it("has a place for every entry of its contents", () => {
    const wanted = chapters.flatMap(({ id, entries }) => [id, ...entries.map((entry) => entry.id)]);
    expect(wanted.filter((id) => !ids.includes(anchorOf(id)))).toEqual([]);
  });
});

describe("the text of a formula", () => {
  it.each([
    ["2x + 4", ["mn 2", "mi x", "mo +", "mn 4"]],
    ["'max'(1, χ)", ["mi max", "mo (", "mn 1", "mo ,", "mi χ", "mo )"]],
    ["1.96", ["mn 1.96"]],
  ])("%s is cut into numbers, names and signs", (formula, tokens) => {
    expect(tokensOf(formula).map(({ kind, text }) => `${kind} ${text}`)).toEqual(tokens);
  });
});
