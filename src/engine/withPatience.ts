/** Runs work that may give signs of progress; it fails when none came for this many milliseconds. */
export const withPatience = async <T>(
  milliseconds: number,
  work: (sign: () => void) => Promise<T>,
): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = (): void => undefined;
  const late = new Promise<never>((_, reject) => {
    wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        reject(new Error(`no answer within ${milliseconds} ms`));
      }, milliseconds);
    };
  });
  wait();
  try {
    return await Promise.race([work(wait), late]);
  } finally {
    clearTimeout(timer);
  }
};
