import { defineStore } from "pinia";
import { shallowRef } from "vue";
import type { ReportReading, UnreadReport } from "#ingest/reportReading.ts";
import type { Draft, DraftChoice } from "./draft.ts";
import { readingRun } from "./readingRun.ts";

/** The reader's own report files: read in this visit, and kept while other pages are looked at. */
export const useDrafts = defineStore("drafts", () => {
  const drafts = shallowRef<readonly Draft[]>([]);
  const unread = shallowRef<readonly UnreadReport[]>([]);
  let last = 0;

  const draftOf = (reading: ReportReading): readonly Draft[] => {
    if ("error" in reading) return [];
    const { body, year, kind } = reading;
    last += 1;
    return [{ id: last, reading, name: body ?? "", year, kind, body: null, isAdded: false }];
  };

  const run = readingRun((readings) => {
    drafts.value = [...drafts.value, ...readings.flatMap(draftOf)];
    unread.value = [...unread.value, ...readings.filter((reading) => "error" in reading)];
  });

  const change = (id: number, next: (draft: Draft) => readonly Draft[]): void => {
    drafts.value = drafts.value.flatMap((draft) => (draft.id === id ? next(draft) : [draft]));
  };

  const edit = (id: number, choice: DraftChoice): void =>
    change(id, (draft) => [{ ...draft, ...choice, isAdded: false }]);

  const noteAdded = (ids: readonly number[]): void =>
    ids.forEach((id) => change(id, (draft) => [{ ...draft, isAdded: true }]));

  const drop = (id: number): void => change(id, () => []);

  const clear = (): void => {
    run.cancel();
    drafts.value = [];
    unread.value = [];
  };

  return { drafts, unread, ...run, edit, noteAdded, drop, clear };
});
