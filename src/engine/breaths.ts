/** Milliseconds that a page may be kept from drawing and listening. */
const longest = 12;

interface Yielding {
  readonly scheduler?: { readonly yield?: () => Promise<void> };
}

const pause = (): Promise<void> =>
  (globalThis as Yielding).scheduler?.yield?.() ??
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** For long work in pieces: called between them, it lets the page go on when a breath is due. */
export const breaths = (): (() => Promise<void>) => {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longest) return;
    await pause();
    since = performance.now();
  };
};
