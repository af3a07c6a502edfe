import { HighlightStyle } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

/** The editor in the page's own colours: tokens of the style sheet reach into its shadow. */
export const look = EditorView.theme({
  "&": {
    color: "var(--ink)",
    backgroundColor: "var(--ground)",
    fontSize: "var(--text-s)",
  },
  "&.cm-focused": { outline: "2px solid var(--accent)", outlineOffset: "2px" },
  ".cm-scroller": {
    fontFamily: "var(--mono)",
    fontVariantEastAsian: "normal",
    lineHeight: "1.65",
    maxBlockSize: "26rem",
  },
  ".cm-content": { padding: "0.6em 0", caretColor: "var(--accent)", minBlockSize: "12em" },
  ".cm-content ::selection, .cm-line::selection": {
    backgroundColor: "var(--accent)",
    color: "var(--ground)",
  },
  ".cm-line": { padding: "0 0.9em" },
  ".cm-gutters": {
    border: "0",
    borderInlineEnd: "1px solid var(--hairline)",
    backgroundColor: "var(--surface)",
    color: "var(--faint)",
    fontFamily: "var(--mono)",
  },
  ".cm-activeLineGutter": { backgroundColor: "transparent", color: "var(--ink)" },
  ".cm-lineNumbers .cm-gutterElement": { minInlineSize: "2.6em", padding: "0 0.8em 0 0.4em" },
  "&.cm-focused .cm-matchingBracket": {
    backgroundColor: "var(--accent-wash)",
    outline: "1px solid var(--accent)",
  },
  ".cm-lintRange-error": {
    backgroundImage: "none",
    backgroundColor: "var(--fault-wash)",
    textDecoration: "underline wavy var(--fault) 1px",
    textUnderlineOffset: "0.25em",
  },
  ".cm-tooltip": {
    border: "1px solid var(--ink)",
    borderRadius: "var(--radius)",
    backgroundColor: "var(--ground)",
    color: "var(--ink)",
    fontSize: "var(--text-s)",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": {
    maxBlockSize: "18rem",
    minInlineSize: "min(24rem, 80vw)",
    fontFamily: "var(--mono)",
    fontVariantEastAsian: "normal",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: "1.5em",
    padding: "0.35em 0.8em",
    lineHeight: "1.4",
  },
  ".cm-tooltip-autocomplete ul li[aria-selected]": {
    backgroundColor: "var(--accent)",
    color: "var(--ground)",
  },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "700" },
  ".cm-completionDetail": {
    margin: "0",
    color: "var(--muted)",
    fontFamily: "var(--sans)",
    fontStyle: "normal",
  },
  "li[aria-selected] .cm-completionDetail": { color: "inherit" },
  ".cm-diagnostic": {
    padding: "0.4em 0.8em",
    borderInlineStart: "0",
    fontFamily: "var(--sans)",
  },
});

/** Words of the language stand out, text and remarks are told apart; nothing else is coloured. */
export const highlighting = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword], color: "var(--accent)", fontWeight: "600" },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--better)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--worse)" },
  { tag: [tags.lineComment, tags.blockComment], color: "var(--faint)", fontStyle: "italic" },
]);
