import { enableAutoUnmount } from "@vue/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { useForesight } from "#app/composables/useForesight.ts";
import { useViewState } from "#app/composables/useViewState.ts";
import { openAsking, settle } from "../askedPage.ts";

enableAutoUnmount(afterEach);
afterEach(() => vi.useRealTimers());

const openTrends = () =>
  openAsking("/trends?year=2024", () => {
    useForesight();
    return useViewState();
  });

describe("useForesight", () => {
  it("asks what a choice will ask, and shows the choice once that is answered", async () => {
    const { answers, router, given: state } = await openTrends();
    void state.choose({ level: "county" });
    await settle();
    expect(router.currentRoute.value.fullPath).toContain("level=county");
    expect(state.view.value.level).toBeNull();
    expect(answers.length).toBeGreaterThan(0);
    answers.forEach((answer) => {
      answer();
    });
    await settle();
    expect(state.view.value.level).toBe("county");
  });

  it("shows a choice whose answer is long in coming all the same", async () => {
    vi.useFakeTimers();
    const { given: state } = await openTrends();
    void state.choose({ level: "county" });
    await settle();
    expect(state.view.value.level).toBeNull();
    await vi.advanceTimersByTimeAsync(1000);
    expect(state.view.value.level).toBe("county");
  });

  it("adds a choice to the one before, which is not shown yet, and calls its questions off", async () => {
    const { signals, router, given: state } = await openTrends();
    void state.choose({ level: "county" });
    await settle();
    void state.choose({ sector: "health" });
    await settle();
    expect(router.currentRoute.value.fullPath).toContain("level=county&sector=health");
    expect(signals[0]?.aborted).toBe(true);
  });

  it("does not hold back another page", async () => {
    const { given: state } = await openTrends();
    void state.open("overview");
    await settle();
    expect(state.view.value.page).toBe("overview");
  });
});
