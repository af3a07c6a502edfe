import type { Text } from "../text.ts";
import { isPage, type Page } from "./pages.ts";
import type { Parameter } from "./parameter.ts";
import { type Choices, type ParameterId, parameterIds, parameters } from "./parameters.ts";

/** What the reader is looking at: a page, the body it is about, and every choice. */
export interface View extends Choices {
  readonly page: Page;
  readonly body: string | null;
}

export interface ParsedView {
  readonly view: View;
  /** What in the address was not understood and opened at its default. */
  readonly notes: readonly Text[];
}

const parameterOf = (id: ParameterId) => parameters[id] as Parameter<unknown>;

export const defaultChoices = Object.fromEntries(
  parameterIds.map((id) => [id, parameterOf(id).fallback]),
) as unknown as Choices;

export const viewOf = (page: Page, choices: Partial<View> = {}): View => ({
  ...defaultChoices,
  body: null,
  ...choices,
  page,
});

const unknownPage = (path: string): Text => ({
  zh: `没有“${path}”这个页面，已打开总览。`,
  en: `There is no page “${path}”; the overview is shown instead.`,
});

const unknownChoice = (key: string, text: string): Text => ({
  zh: `地址中的“${key}=${text}”无法识别，已按默认显示。`,
  en: `“${key}=${text}” in the address is not understood; the default is shown.`,
});

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const parsePath = (path: string): { page: Page; body: string | null; notes: readonly Text[] } => {
  const [first = "", ...rest] = path.split("/").filter(Boolean).map(decoded);
  if (first === "") return { page: "overview", body: null, notes: [] };
  if (!isPage(first)) {
    return { page: "overview", body: null, notes: [unknownPage(first.slice(0, 60))] };
  }
  return { page: first, body: first === "body" ? (rest[0] ?? null) : null, notes: [] };
};

/** Reads an address such as `/league?metric=received`; what it cannot read opens at the default. */
export const parseView = (address: string): ParsedView => {
  const mark = address.indexOf("?");
  const path = mark < 0 ? address : address.slice(0, mark);
  const query = new Map(parseQuery(mark < 0 ? "" : address.slice(mark + 1)));
  const { page, body, notes } = parsePath(path);
  const choices: Record<string, unknown> = { ...defaultChoices };
  const misread: Text[] = [];
  for (const [key, text] of query) {
    const choice = Object.hasOwn(parameters, key)
      ? parameterOf(key as ParameterId).parse(text)
      : undefined;
    if (choice === undefined) misread.push(unknownChoice(key.slice(0, 40), text.slice(0, 60)));
    else choices[key] = choice;
  }
  return {
    view: { ...(choices as unknown as Choices), page, body },
    notes: [...notes, ...misread],
  };
};

const parseQuery = (query: string): readonly (readonly [string, string])[] =>
  query
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => {
      const [key = "", ...value] = pair.split("=");
      return [decoded(key), decoded(value.join("=").replaceAll("+", " "))] as const;
    });

/** Path separators and commas stay readable in an address; everything else is escaped. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replaceAll("%2C", ",").replaceAll("%2F", "/");

/** Writes the address of a view; choices at their default are left out. */
export const formatView = (view: View): string => {
  const body = view.page === "body" && view.body ? `/${encodeURIComponent(view.body)}` : "";
  const query = parameterIds.flatMap((id) => {
    const { fallback, format } = parameterOf(id);
    const text = format(view[id]);
    return text === "" || text === format(fallback) ? [] : [`${id}=${encoded(text)}`];
  });
  return `/${view.page}${body}${query.length > 0 ? `?${query.join("&")}` : ""}`;
};
