import { mount } from "@vue/test-utils";
import { defineComponent, h, nextTick, ref } from "vue";
import { expect, it } from "vitest";
import Later from "#app/components/Later.vue";
import { drawingTask } from "#app/composables/ownTask.ts";
import { provideReady, useReady } from "#app/composables/useReady.ts";

const waiting = ref(true);
const Part = defineComponent(() => {
  useReady(waiting);
  return () => h("i", "what is below");
});
const Page = defineComponent(() => {
  const ready = provideReady();
  return () => h("main", { "data-ready": ready.value }, [h("h1"), h(Later, () => h(Part))]);
});

it("shows what is below after what is above, and holds the page until that is ready too", async () => {
  const page = mount(Page);
  const isReady = () => page.attributes("data-ready") === "true";
  const seen: boolean[] = [];
  await nextTick();
  await nextTick();
  expect(page.text()).toBe("");
  seen.push(isReady());
  await drawingTask();
  await nextTick();
  expect(page.text()).toBe("what is below");
  seen.push(isReady());
  waiting.value = false;
  await nextTick();
  await nextTick();
  seen.push(isReady());
  expect(seen).toEqual([false, false, true]);
});
