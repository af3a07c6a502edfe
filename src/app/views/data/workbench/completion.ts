import {
  type Completion,
  type CompletionContext,
  type CompletionResult,
  pickedCompletion,
} from "@codemirror/autocomplete";
import type { EditorView } from "@codemirror/view";
import { findWords, type FoundWord } from "#core/query/findWords.ts";
import type { Text } from "#core/text.ts";

const kinds = {
  table: { zh: "表", en: "table" },
  column: { zh: "列", en: "column" },
  metric: { zh: "指标", en: "metric" },
} as const satisfies Record<FoundWord["kind"], Text>;

interface Insertion {
  readonly sql: string;
  readonly from: number;
  readonly to: number;
}

/** Writes a word in the place of what was typed, and of the quotes around it. */
const insert = (view: EditorView, completion: Completion, { sql, from, to }: Insertion): void => {
  const isQuote = (at: number): boolean => view.state.sliceDoc(at, at + 1) === '"';
  const start = from > 0 && isQuote(from - 1) ? from - 1 : from;
  const end = start < from && isQuote(to) ? to + 1 : to;
  view.dispatch({
    changes: { from: start, to: end, insert: sql },
    selection: { anchor: start + sql.length },
    annotations: pickedCompletion.of(completion),
  });
};

const optionOf = (
  { name, kind, tables, meaning, sql }: FoundWord,
  t: (text: Text) => string,
): Completion => ({
  label: name,
  detail: [t(kinds[kind]), tables.join(", "), t(meaning)].filter(Boolean).join(" · "),
  apply: (view, completion, ...[from, to]) => insert(view, completion, { sql, from, to }),
});

/** What may be written at the cursor, from the dictionary: by its name, or by what it means. */
export const dictionarySource =
  (t: (text: Text) => string) =>
  (context: CompletionContext): CompletionResult | null => {
    const typed = context.matchBefore(/[\p{L}\p{N}_.-]+/u);
    if (!typed && !context.explicit) return null;
    return {
      from: typed?.from ?? context.pos,
      options: findWords(typed?.text ?? "").map((word) => optionOf(word, t)),
      filter: false,
    };
  };
