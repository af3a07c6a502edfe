import type { Query } from "#core/query/query.ts";
import type { Engine } from "./engine.ts";

export type Rows = readonly unknown[];

type Asked = Parameters<Engine["query"]>;

/** Answers known before they are asked, by the key of their question. */
export interface Answers {
  readonly known: Readonly<Record<string, Rows>>;
  /** Fetches an answer that lies in a file of its own or of its page; null where none does. */
  readonly fetch: (key: string) => Promise<Rows> | null;
}

/** An engine that tells at once what it was asked before. */
export interface CachedEngine extends Engine {
  /** The answer, where it is there already. */
  readonly known: <Row>(query: Query<Row>) => readonly Row[] | null;
}

export const noAnswers: Answers = { known: {}, fetch: () => null };

const kept = 300;

/** Rows of all the answers that are kept: a rate of every body of a nation is 70,000. */
const rowsKept = 200_000;

/** Shorter answers are not given up for the room they take. */
const long = 1000;

/** A question told apart from every other one to the same dataset. */
export const questionKey = ({ sql, values }: Query<unknown>): string =>
  JSON.stringify([sql.replaceAll(/\s+/gu, " ").trim(), ...values]);

/** Puts answers among those that are kept, the oldest going where there are too many. */
const keeping = (answers: Map<string, Rows>): ((key: string, rows: Rows) => Rows) => {
  let held = [...answers.values()].reduce((sum, { length }) => sum + length, 0);
  return (key, rows) => {
    held += rows.length;
    for (const [oldest, { length }] of answers) {
      const isFull = answers.size >= kept;
      if (!isFull && held <= rowsKept) break;
      if (!isFull && length < long) continue;
      answers.delete(oldest);
      held -= length;
    }
    answers.set(key, rows);
    return rows;
  };
};

/** Keeps answers, and shares one that is on its way; questions with a known answer never reach the engine. */
export const cached = (engine: Engine, { known, fetch }: Answers = noAnswers): CachedEngine => {
  const answers = new Map(Object.entries(known));
  const coming = new Map<string, Promise<Rows>>();

  const keep = keeping(answers);

  /** A shipped answer that cannot be had is as good as none. */
  const answer = (key: string, ...asked: Asked): Promise<Rows> =>
    fetch(key)?.catch(() => engine.query(...asked)) ?? engine.query(...asked);

  const ask = (key: string, ...question: Asked): Promise<Rows> => {
    const asked = answer(key, ...question)
      .then((rows) => keep(key, rows))
      .finally(() => coming.delete(key));
    coming.set(key, asked);
    return asked;
  };

  /** Whoever asked first may have lost interest; that is no reason to leave the next one without. */
  const share = (key: string, ...asked: Asked): Promise<Rows> =>
    coming.get(key)?.catch(() => ask(key, ...asked)) ?? ask(key, ...asked);

  return {
    ...engine,
    known: <Row>(query: Query<Row>) =>
      (answers.get(questionKey(query)) as readonly Row[] | undefined) ?? null,
    query: async <Row>(query: Query<Row>, signal?: AbortSignal, isUrgent?: boolean) => {
      const key = questionKey(query);
      const rows = answers.get(key) ?? (await share(key, query, signal, isUrgent));
      signal?.throwIfAborted();
      return rows as readonly Row[];
    },
  };
};
