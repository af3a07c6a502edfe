import { enableAutoUnmount } from "@vue/test-utils";
import { afterEach, describe, expect, it } from "vitest";
import { useLookAhead } from "#app/composables/useLookAhead.ts";
import { useCatalog } from "#app/stores/useCatalog.ts";
import type { BodyRow } from "#core/query/catalog.ts";
import { viewOf } from "#core/view/view.ts";
import { openAsking, settle } from "../askedPage.ts";

enableAutoUnmount(afterEach);

/** A page of so many bodies, and the levels its engine is asked for. */
const openWith = async (bodies: number) => {
  const page = await openAsking("/trends", () => {
    useCatalog().bodies = Array.from({ length: bodies }, () => ({}) as BodyRow);
    useCatalog().years = [{ year: 2024, kind: "own", reports: bodies }];
    return useLookAhead();
  });
  const answer = async () => {
    page.answers.shift()?.();
    await settle();
  };
  const levels = () => page.asked.map(({ values }) => values.find((value) => value !== "own"));
  const isOfLines = () => page.asked.map(({ sql }) => sql.includes("first_lines"));
  return { levels, isOfLines, answer, lookAhead: page.given };
};

const at = (level: string) => viewOf("trends", { level });

describe("useLookAhead", () => {
  it("asks what the choices would ask, one after another", async () => {
    const { levels, answer, lookAhead } = await openWith(10);
    void lookAhead([at("county"), at("department")]);
    await settle();
    expect(levels()).toEqual(["county"]);
    await answer();
    expect(levels()).toEqual(["county", "department"]);
  });

  it("asks what the figures of all choices stand on before what a small group would add", async () => {
    const { levels, isOfLines, answer, lookAhead } = await openWith(2000);
    const lines = (level: string) => viewOf("trends", { level, by: "body", kind: "own" });
    void lookAhead([lines("county"), lines("department")]);
    await settle();
    await answer();
    await answer();
    await answer();
    expect(levels()).toEqual(["county", "department", "county", "department"]);
    expect(isOfLines()).toEqual([false, false, true, true]);
  });

  it("asks no more of a list that the reader has left for another", async () => {
    const { levels, answer, lookAhead } = await openWith(10);
    void lookAhead([at("county"), at("department")]);
    await settle();
    void lookAhead([at("province")]);
    await settle();
    await answer();
    await answer();
    expect(levels()).toEqual(["county", "province"]);
  });

  it("asks of a nation only what is of some of its bodies", async () => {
    const { levels, lookAhead } = await openWith(30_000);
    void lookAhead([viewOf("trends"), at("county")]);
    await settle();
    expect(levels()).toEqual(["county"]);
  });
});
