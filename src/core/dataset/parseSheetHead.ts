import type { Format, Layout } from "../form/form.ts";
import type { Kind, Report } from "../report/report.ts";
import { type Transcription, transcriptions } from "../report/transcription.ts";
import { type Fail, type HeadKey, headKeys, type SheetLine } from "./sheet.ts";

export type SheetHead = Omit<Report, "id" | "cells" | "blanks" | "runs" | "narrative">;

type Parse<T> = (text: string) => T | undefined;

const oneOf =
  <T extends string>(values: readonly T[]): Parse<T> =>
  (text) =>
    values.find((value) => value === text);

const matching =
  (pattern: RegExp): Parse<string> =>
  (text) =>
    pattern.test(text) ? text : undefined;

const asIs: Parse<string> = (text) => text;
const day = matching(/^\d{4}-\d{2}-\d{2}$/u);
const slug = matching(/^[a-z0-9-]+$/u);
const year: Parse<number> = (text) => (/^\d{4}$/u.test(text) ? Number(text) : undefined);
const address = matching(/^https?:\/\/\S+$/u);

const factsIn = (lines: readonly SheetLine[], fail: Fail): ReadonlyMap<HeadKey, SheetLine> => {
  const facts = new Map<HeadKey, SheetLine>();
  for (const { number, text } of lines) {
    const [, word = "", value = ""] = /^(\S+)\s+(.+)$/u.exec(text) ?? [];
    const key = oneOf(headKeys)(word) ?? fail(number, `not a fact of a report: ${text}`);
    if (facts.has(key)) fail(number, `given twice: ${key}`);
    facts.set(key, { number, text: value });
  }
  return facts;
};

export const parseSheetHead = (lines: readonly SheetLine[], fail: Fail): SheetHead => {
  const facts = factsIn(lines, fail);
  const given = <T>(key: HeadKey, parse: Parse<T>): T | undefined => {
    const line = facts.get(key);
    return line && (parse(line.text) ?? fail(line.number, `not a ${key}: ${line.text}`));
  };
  const needed = <T>(key: HeadKey, parse: Parse<T>): T => given(key, parse) ?? fail(1, `no ${key}`);
  const archive = given("archive", address);
  const note = given("note", asIs);
  return {
    body: needed("body", slug),
    year: needed("year", year),
    kind: needed("kind", oneOf<Kind>(["own", "aggregate"])),
    format: needed("format", oneOf<Format>(["2019", "2021"])),
    layout: needed("layout", oneOf<Layout>(["23", "25"])),
    completeness: needed("completeness", oneOf<Report["completeness"]>(["complete", "partial"])),
    title: given("title", asIs) ?? null,
    published: given("published", day) ?? null,
    source: given("source", address) ?? null,
    ...(archive && { archive }),
    transcription: needed("transcription", oneOf(Object.keys(transcriptions) as Transcription[])),
    ...(note && { note }),
  };
};
