import { autocompletion, closeBrackets, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { keywordCompletionSource, PostgreSQL, sql } from "@codemirror/lang-sql";
import { bracketMatching, syntaxHighlighting } from "@codemirror/language";
import { type Diagnostic, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { Compartment, EditorState, Prec } from "@codemirror/state";
import { EditorView, keymap, lineNumbers } from "@codemirror/view";
import type { Place } from "#core/query/ownSelect.ts";
import type { Text } from "#core/text.ts";
import { dictionarySource } from "./completion.ts";
import { highlighting, look } from "./editorLook.ts";

/** What is wrong with the text, and where. */
export interface Mark {
  readonly place: Place;
  readonly words: string;
}

export interface Writing {
  readonly label: string;
  readonly t: (text: Text) => string;
}

export interface EditorEvents {
  readonly write: (text: string) => void;
  readonly run: () => void;
}

/** An editor of SQL, as far as a page knows it. */
export interface SqlEditor {
  readonly setText: (text: string) => void;
  readonly setMark: (mark: Mark | null) => void;
  readonly setWriting: (writing: Writing) => void;
  readonly close: () => void;
}

/** Whatever depends on the language of the page. */
const spoken = ({ label, t }: Writing) => [
  EditorView.contentAttributes.of({ "aria-label": label, spellcheck: "false" }),
  autocompletion({
    icons: false,
    override: [dictionarySource(t), keywordCompletionSource(PostgreSQL)],
  }),
];

const keys = (run: () => void) => [
  Prec.highest(
    keymap.of([
      {
        key: "Mod-Enter",
        run: () => {
          run();
          return true;
        },
      },
    ]),
  ),
  // Escape, then Tab, leaves the editor.
  keymap.of([
    ...completionKeymap,
    ...lintKeymap,
    ...defaultKeymap,
    ...historyKeymap,
    indentWithTab,
  ]),
];

/** A browser that types over a selection keeps its style in an attribute, which the page's policy refuses. */
const typeOver = EditorView.domEventHandlers({
  beforeinput: (event, view) => {
    const { inputType, data } = event;
    const isTyped = inputType === "insertText" && data !== null && !/^["'([{]$/u.test(data);
    if (!isTyped || view.state.selection.main.empty || view.composing) return false;
    event.preventDefault();
    view.dispatch(view.state.replaceSelection(data), { userEvent: "input.type" });
    return true;
  },
});

const always = [
  lineNumbers(),
  history(),
  bracketMatching(),
  closeBrackets(),
  sql({ dialect: PostgreSQL }),
  syntaxHighlighting(highlighting),
  look,
  EditorView.lineWrapping,
  typeOver,
];

const diagnosticsOf = (mark: Mark | null, length: number): readonly Diagnostic[] =>
  mark === null
    ? []
    : [
        {
          from: Math.min(mark.place.from, length),
          to: Math.min(mark.place.to, length),
          severity: "error",
          message: mark.words,
        },
      ];

/** In a shadow of its own the editor adopts its styles, which the page's policy allows; a style element it would not. */
export const openEditor = (
  host: HTMLElement,
  { text, writing }: { readonly text: string; readonly writing: Writing },
  { write, run }: EditorEvents,
): SqlEditor => {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const language = new Compartment();
  const writes = EditorView.updateListener.of(({ docChanged, state }) => {
    if (docChanged) write(state.doc.toString());
  });
  const view = new EditorView({
    parent: root,
    root,
    state: EditorState.create({
      doc: text,
      extensions: [...always, keys(run), language.of(spoken(writing)), writes],
    }),
  });

  return {
    setText: (next) => {
      if (next === view.state.doc.toString()) return;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } });
    },
    setMark: (mark) => {
      view.dispatch(setDiagnostics(view.state, diagnosticsOf(mark, view.state.doc.length)));
      if (mark) view.dispatch({ effects: EditorView.scrollIntoView(mark.place.from) });
    },
    setWriting: (next) => view.dispatch({ effects: language.reconfigure(spoken(next)) }),
    close: () => view.destroy(),
  };
};
