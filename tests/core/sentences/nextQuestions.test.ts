import { expect, it } from "vitest";
import { nextQuestions } from "#core/sentences/nextQuestions.ts";
import { pages, type Page } from "#core/view/pages.ts";
import { formatView, parseView, viewOf } from "#core/view/view.ts";

const answering = (Object.keys(pages) as Page[]).filter((page) => page !== "design");
const about = { id: "pingtan-office", kind: "own", region: "福建/平潭" } as const;

it.each(answering)("leads on from %s, and never back to where the reader is", (page) => {
  const questions = nextQuestions(page);
  expect(questions.length).toBeGreaterThanOrEqual(3);
  expect(questions.map((question) => question.page)).not.toContain(page);
});

it.each(answering)("asks each question after %s once, in both languages", (page) => {
  const texts = nextQuestions(page).map(({ text }) => text);
  for (const words of [texts.map(({ zh }) => zh), texts.map(({ en }) => en)]) {
    expect(new Set(words).size).toBe(words.length);
    expect(words.every((text) => text.trim() !== "")).toBe(true);
  }
});

it.each(answering)("chooses only what an address after %s can say", (page) => {
  for (const { page: next, choices } of nextQuestions(page)) {
    const wanted = viewOf(next, choices);
    expect(parseView(formatView(wanted))).toEqual({ view: wanted, notes: [] });
  }
});

it("goes on asking about the body that a page is about", () => {
  const own = nextQuestions("body", about).filter(({ page }) => page !== "quality");
  expect(own.length).toBeGreaterThanOrEqual(3);
  for (const { choices } of own) {
    expect(choices).toMatchObject({ bodies: [about.id], kind: "own", region: about.region });
  }
});

it("asks about nobody where no body is chosen", () => {
  expect(nextQuestions("body").every(({ choices }) => choices.bodies === undefined)).toBe(true);
});

it("speaks of no bodies after a comparison for which none may be chosen yet", () => {
  const texts = nextQuestions("compare").map(({ text }) => text);
  expect(texts.map(({ en }) => en).join(" ")).not.toMatch(/\b(?:these|they)\b/u);
  expect(texts.map(({ zh }) => zh).join(" ")).not.toContain("这些机关");
});

it("has nothing to ask after the samples of the look", () => {
  expect(nextQuestions("design")).toEqual([]);
});
