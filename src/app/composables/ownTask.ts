let last = Promise.resolve();

const pause = (): void => undefined;

/** A browser holds back the fifth of timeouts that follow each other, and each after it, by 4 ms. */
const nextTask = (priority: TaskPriority): Promise<void> =>
  "scheduler" in globalThis
    ? scheduler.postTask(pause, { priority })
    : new Promise((begin) => setTimeout(begin));

const inTurn = (priority: TaskPriority): Promise<void> => {
  last = last.then(() => nextTask(priority));
  return last;
};

/** Begins a task of its own, after those asked for before: between two of them the page can answer its reader. */
export const ownTask = (): Promise<void> => inTurn("user-blocking");

/** The same for what is drawn: frames with what is there already come before it. */
export const drawingTask = (): Promise<void> => inTurn("user-visible");
