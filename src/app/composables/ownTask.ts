let last = Promise.resolve();

/** Begins a task of its own, after those asked for before: between two of them the page can answer its reader. */
export const ownTask = (): Promise<void> => {
  last = last.then(() => new Promise((begin) => setTimeout(begin)));
  return last;
};
