import { computed, shallowRef } from "vue";
import type { ReportReading } from "#ingest/reportReading.ts";
import { reportReader } from "./reportReader.ts";

/** A run of reading: how many files are done, of how many, and how fast; files may join it. */
export const readingRun = (take: (readings: readonly ReportReading[]) => void) => {
  const total = shallowRef(0);
  const done = shallowRef(0);
  /** Files a second, over this run. */
  const rate = shallowRef<number | null>(null);
  let started = 0;

  const reader = reportReader((readings) => {
    take(readings);
    done.value += 1;
    const seconds = (performance.now() - started) / 1000;
    rate.value = seconds > 0 ? done.value / seconds : null;
  });
  const isReading = computed(() => done.value < total.value);

  const read = (files: readonly File[]): void => {
    if (!isReading.value) {
      started = performance.now();
      [done.value, total.value, rate.value] = [0, 0, null];
    }
    total.value += files.length;
    reader.read(files);
  };

  /** What was read so far stays. */
  const cancel = (): void => {
    reader.cancel();
    total.value = done.value;
  };

  return { total, done, rate, isReading, read, cancel };
};
