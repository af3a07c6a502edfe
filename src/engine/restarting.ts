import type { Engine } from "./engine.ts";
import { EngineFault, isDeath } from "./engineFault.ts";

const opened = async (open: () => Promise<Engine>): Promise<Engine> => {
  try {
    return await open();
  } catch (cause) {
    throw isDeath(cause) ? cause : new EngineFault("open", { cause });
  }
};

/** Opens the engine at its first question; one that dies is opened again, once for each question. */
export const restarting = (open: () => Promise<Engine>): Engine => {
  let current: Promise<Engine> | undefined;
  let isClosed = false;

  const giveUp = async (dead: Promise<Engine>): Promise<void> => {
    if (current === dead) current = undefined;
    await dead.then((engine) => engine.close()).catch(() => undefined);
  };

  const attempt = async <T>(ask: (engine: Engine) => Promise<T>): Promise<T> => {
    if (isClosed) throw new DOMException("the engine is closed", "AbortError");
    const mine = (current ??= opened(open));
    try {
      return await ask(await mine);
    } catch (cause) {
      if (isDeath(cause)) void giveUp(mine);
      throw cause;
    }
  };

  /** A question that was called off is not asked again. */
  const twice = async <T>(
    ask: (engine: Engine) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T> => {
    try {
      return await attempt(ask);
    } catch (cause) {
      if (!isDeath(cause)) throw cause;
      signal?.throwIfAborted();
      return attempt(ask);
    }
  };

  return {
    query: (query, signal, isUrgent) =>
      twice((engine) => engine.query(query, signal, isUrgent), signal),
    explore: (sql, asked) => twice((engine) => engine.explore(sql, asked), asked?.signal),
    close: async () => {
      isClosed = true;
      await (await current)?.close();
      current = undefined;
    },
  };
};
