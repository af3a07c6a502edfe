/** These run inside a page, so each may use nothing but what stands in it. */

/** How many pixels the page can be scrolled sideways. */
export const sidewaysRoom = (): number => {
  const root = document.documentElement;
  return Math.max(0, root.scrollWidth - Math.ceil(root.getBoundingClientRect().width));
};

/** The words of a page, spoken ones too, that no mark says are in another language. */
export const wordsInPageLanguage = (): readonly string[] => {
  const language = document.documentElement.lang.slice(0, 2);
  const spoken = ["aria-label", "aria-description", "title", "placeholder", "alt"];
  return [...document.querySelectorAll("body *")]
    .filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.closest("code, pre") &&
        element.closest("[lang]")?.getAttribute("lang")?.startsWith(language),
    )
    .flatMap((element) => [
      ...[...element.childNodes]
        .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
        .map(({ textContent }) => textContent ?? ""),
      ...spoken.map((name) => element.getAttribute(name) ?? ""),
    ]);
};

/** Puts the focus before everything else, as on a page just opened. */
export const beginAtTop = (): void => {
  for (const element of document.querySelectorAll("[data-reached]")) {
    element.removeAttribute("data-reached");
  }
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute("tabindex");
};

/** What the focus is on: whether it was there before, and what is wrong with how it shows. */
export interface Stop {
  readonly what: string;
  readonly isNew: boolean;
  readonly fault: string | null;
}

/** Looks at the focused element and marks it as reached; null where nothing holds the focus. */
export const lookAtFocus = (): Stop | null => {
  const element = document.activeElement as HTMLElement | null;
  if (!element || element === document.body) return null;
  const isNew = element.dataset["reached"] === undefined;
  element.dataset["reached"] = "";
  // A hidden box shows its focus on the label that is seen.
  const shown = element.matches(".unseen, .unseen *")
    ? (element.closest("label") ?? element)
    : element;
  const around = [
    shown,
    shown.parentElement,
    shown.parentElement?.parentElement,
    shown.nextElementSibling,
    ...shown.children,
  ];
  // A heading that takes the focus and a box that only scrolls are no controls.
  const isControl = element.matches(
    "a, button, input, select, textarea, summary, [contenteditable], [tabindex]:not([tabindex='-1'])",
  );
  const isShown =
    !isControl ||
    around.some((one) => {
      if (!one) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== "none" && outlineWidth !== "0px";
    });
  const box = shown.getBoundingClientRect();
  const top = Math.max(0, box.top);
  const bottom = Math.min(innerHeight, box.bottom);
  const shares = [0.1, 0.5, 0.9];
  const isCovered = shares.every((across) =>
    shares.every((down) => {
      const x = box.left + box.width * across;
      const at = document.elementFromPoint(x, top + (bottom - top) * down);
      return !at || !(shown.contains(at) || at.contains(shown));
    }),
  );
  const faults = [isShown ? "" : "shows no focus", isCovered ? "is covered" : ""];
  return {
    what: `${element.tagName.toLowerCase()} ${element.getAttribute("aria-label") ?? element.textContent.trim().slice(0, 30)}`,
    isNew,
    fault: faults.filter(Boolean).join(", ") || null,
  };
};

/** What can be pressed, typed in or scrolled and was never reached; of a group walked by arrows, its stop is enough. */
export const neverReached = (): readonly string[] => {
  const stops =
    "a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex='-1']), [role=button], [role=link]";
  const isChosenElsewhere = (element: Element): boolean =>
    element instanceof HTMLInputElement &&
    element.type === "radio" &&
    document.querySelector(`input[name="${CSS.escape(element.name)}"][data-reached]`) !== null;
  return [...document.querySelectorAll<HTMLElement>(stops)]
    .filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.matches(":disabled, [tabindex='-1'], [data-reached]") &&
        !isChosenElsewhere(element),
    )
    .map((element) => element.outerHTML.slice(0, 120));
};
