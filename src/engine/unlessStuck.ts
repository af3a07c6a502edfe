import { EngineFault } from "./engineFault.ts";

/** Waits for work that can be called off; an engine that does not let go in time counts as dead. */
export const unlessStuck = async <T>(
  work: Promise<T>,
  grace: number,
  signal?: AbortSignal,
): Promise<T> => {
  if (!signal) return work;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = (): void => undefined;
  const stuck = new Promise<never>((_, reject) => {
    wait = () => {
      timer = setTimeout(() => {
        reject(new EngineFault("died", { cause: new Error(`did not let go in ${grace} ms`) }));
      }, grace);
    };
  });
  signal.addEventListener("abort", wait);
  try {
    return await Promise.race([work, stuck]);
  } finally {
    signal.removeEventListener("abort", wait);
    clearTimeout(timer);
  }
};
