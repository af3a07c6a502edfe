import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeEach } from "vitest";

/** One page for many tests; what failed in it may hold it up for ever, so the next test gets a new one. */
export const turnedPage = (open: () => Promise<Page>): (() => Promise<Page>) => {
  let page: Promise<Page> | undefined;

  const close = async (): Promise<void> => {
    const closing = page;
    page = undefined;
    await (await closing)?.close();
  };

  beforeEach(async () => {
    await (page ??= open());
  });
  afterEach(({ task }) => (task.result?.state === "fail" ? close() : undefined));
  afterAll(close);

  return () => (page ??= open());
};
