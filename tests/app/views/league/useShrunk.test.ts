import { effectScope, nextTick, shallowRef } from "vue";
import { describe, expect, it } from "vitest";
import { useShrunk } from "#app/views/league/useShrunk.ts";
import { type League, league } from "#core/query/league.ts";
import { empiricalBayes } from "#core/statistics/empiricalBayes.ts";
import { viewOf } from "#core/view/view.ts";
import { leagueRow } from "../../../support/leagueRow.ts";

/** A worker that answers when it is told to. */
const slowWorker = () => {
  const asked: { readonly id: number; readonly shares: Parameters<typeof empiricalBayes>[0] }[] =
    [];
  const listeners: Record<string, (event: unknown) => void> = {};
  const worker = {
    isOpen: true,
    postMessage: (request: (typeof asked)[number]) => void asked.push(request),
    addEventListener: (type: string, listener: (event: unknown) => void) => {
      listeners[type] = listener;
    },
    terminate: () => {
      worker.isOpen = false;
    },
  };
  return {
    worker,
    asked,
    answer: (at: number) => {
      const { id, shares } = asked[at]!;
      listeners["message"]?.({ data: { id, found: empiricalBayes(shares) } });
    },
    die: () => listeners["error"]?.({}),
  };
};

const leagueOf = (shares: readonly (readonly [number, number])[]): League =>
  league(
    shares.map(([x, n], at) => leagueRow(`b${at}`, x, n)),
    viewOf("league"),
  );

const differing = leagueOf([
  ...Array.from({ length: 12 }, (_, at) => [at * 6, 80] as const),
  [3, 4],
  [0, 0],
]);

const open = (first: League | null) => {
  const shown = shallowRef(first);
  const slow = slowWorker();
  const scope = effectScope();
  const opened = { times: 0 };
  const model = scope.run(() =>
    useShrunk(
      () => shown.value,
      () => {
        opened.times += 1;
        return slow.worker as never;
      },
    ),
  )!;
  return { shown, slow, scope, opened, model };
};

describe("the model beside a league", () => {
  it("opens no worker before it is asked for", () => {
    const { opened, model } = open(null);
    expect([opened.times, model.estimateOf.value, model.isPending.value]).toEqual([0, null, false]);
  });

  it("draws the rate of a small body towards the group, and says nothing of 0/0", () => {
    const { slow, model } = open(differing);
    expect(model.isPending.value).toBe(true);
    slow.answer(0);
    const small = model.estimateOf.value?.("b12");
    expect(small!.value).toBeGreaterThan(0.4);
    expect(small!.value).toBeLessThan(0.75);
    expect(model.estimateOf.value?.("b13")).toBeNull();
    expect([model.isPending.value, model.cannot.value]).toEqual([false, null]);
  });

  it("drops the answer to a league that is gone", async () => {
    const { shown, slow, model, opened } = open(differing);
    shown.value = leagueOf([[1, 2]]);
    await nextTick();
    slow.answer(0);
    expect(model.isPending.value).toBe(true);
    slow.answer(1);
    expect(model.cannot.value?.zh).toContain("不足 10 个");
    expect(opened.times).toBe(1);
  });

  it("says so when the worker dies, and ends it with the page", () => {
    const { slow, model, scope } = open(differing);
    slow.die();
    expect(model.cannot.value?.en).toContain("all other figures stand");
    scope.stop();
    expect(slow.worker.isOpen).toBe(false);
  });
});
