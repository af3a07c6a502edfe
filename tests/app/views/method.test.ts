import { mount } from "@vue/test-utils";
import { readdirSync } from "node:fs";
import { createPinia, setActivePinia } from "pinia";
import { beforeAll, describe, expect, it } from "vitest";
import { nextTick } from "vue";
import { createMemoryHistory, createRouter } from "vue-router";
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

const languages = ["zh", "en"] as const;

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
  await nextTick();
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

describe.each(languages)("the page in %s", (language) => {
  let text = "";
  let ids: readonly string[] = [];
  let formulas = 0;
  beforeAll(async () => {
    const page = await openPage(language);
    text = page.text();
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
