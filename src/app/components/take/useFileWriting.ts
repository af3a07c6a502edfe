import { computed, onScopeDispose, ref, shallowRef } from "vue";
import { announce } from "#app/composables/useAnnouncer.ts";
import { useLocale } from "#app/composables/useLocale.ts";
import { fileName, saveFile } from "#app/files/saveFile.ts";
import { writeFile, type Writing } from "#app/files/writeFile.ts";
import type { ExportJob } from "#app/files/exportWorker.ts";

/** One file at a time on its way: what is being written, how far it is, and why it failed. */
export function useFileWriting() {
  const { t } = useLocale();
  const written = ref(0);
  const current = shallowRef<AbortController | null>(null);
  const fault = shallowRef<string | null>(null);

  const save = async (
    name: readonly [words: string, extension: string],
    make: (writing: Writing) => Promise<Blob>,
  ): Promise<void> => {
    current.value?.abort();
    const controller = new AbortController();
    current.value = controller;
    written.value = 0;
    fault.value = null;
    const onProgress = (rows: number): void => void (written.value = rows);
    try {
      const content = await make({ onProgress, signal: controller.signal });
      if (controller.signal.aborted) return;
      saveFile(fileName(...name), content);
      announce(t({ zh: "文件已保存。", en: "The file is saved." }));
    } catch (cause) {
      if (controller.signal.aborted) return;
      fault.value = cause instanceof Error ? cause.message : String(cause);
    } finally {
      if (current.value === controller) current.value = null;
    }
  };

  const cancel = (): void => {
    if (!current.value) return;
    current.value.abort();
    current.value = null;
    announce(t({ zh: "已取消，没有保存文件。", en: "Called off; no file was saved." }));
  };

  onScopeDispose(() => current.value?.abort());
  return {
    save,
    saveJob: (name: readonly [string, string], job: ExportJob) =>
      save(name, (writing) => writeFile(job, writing)),
    cancel,
    isWriting: computed(() => current.value !== null),
    written,
    fault,
  };
}
