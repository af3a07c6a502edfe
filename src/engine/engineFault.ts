import type { Text } from "#core/text.ts";

/** What can go wrong with the database itself. */
export type EngineProblem = "open" | "died" | "question";

const sentences = {
  open: {
    zh: "数据引擎没有打开。请检查网络连接后重试；如仍不行，请换用较新的浏览器。",
    en: "The data engine did not open. Check the connection and try again; if it still fails, use a newer browser.",
  },
  died: {
    zh: "数据引擎意外停止，重新启动后仍未成功。可能是内存不足：请关闭其他页面后重试，或缩小查询范围。",
    en: "The data engine stopped, and a restart did not help. Memory may be short: close other pages and try again, or ask for less.",
  },
  question: {
    zh: "这个问题没有算出来。",
    en: "This question could not be answered.",
  },
} as const satisfies Record<EngineProblem, Text>;

/** A failure of the engine, in words for the reader; a failed question carries its SQL. */
export class EngineFault extends Error {
  override readonly name = "EngineFault";
  readonly problem: EngineProblem;
  readonly text: Text;
  readonly sql: string | undefined;

  constructor(problem: EngineProblem, { cause, sql }: { cause?: unknown; sql?: string } = {}) {
    const reason = cause instanceof Error ? cause.message : "";
    super([sentences[problem].en, reason, sql].filter(Boolean).join("\n"), { cause });
    this.problem = problem;
    this.text = sentences[problem];
    this.sql = sql;
  }
}

export const isDeath = (error: unknown): boolean =>
  error instanceof EngineFault && error.problem !== "question";
