interface Statement {
  readonly close: () => unknown;
}

/** Statements kept ready: more than the questions of any one page. */
const most = 64;

/**
 * Statements by their text, prepared once: pages ask the same questions with other values, and to prepare
 * one takes about as long as to run it.
 */
export const statements = <T extends Statement>(
  prepare: (sql: string) => Promise<T>,
): ((sql: string) => Promise<T>) => {
  const kept = new Map<string, Promise<T>>();

  const letGo = (sql: string): void => {
    const going = kept.get(sql);
    kept.delete(sql);
    going?.then((statement) => statement.close()).catch(() => undefined);
  };

  return async (sql) => {
    const known = kept.get(sql);
    const statement = known ?? prepare(sql);
    // The one used last is let go last.
    kept.delete(sql);
    kept.set(sql, statement);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) letGo(oldest);
    try {
      return await statement;
    } catch (cause) {
      if (kept.get(sql) === statement) kept.delete(sql);
      throw cause;
    }
  };
};
