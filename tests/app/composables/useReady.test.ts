import { mount } from "@vue/test-utils";
import { defineComponent, h, nextTick, ref } from "vue";
import { expect, it } from "vitest";
import { provideReady, useReady } from "#app/composables/useReady.ts";

const Part = defineComponent({
  props: { pending: { type: Object, required: true } },
  setup(props) {
    useReady(props.pending as never);
    return () => h("i");
  },
});

it("waits for everything on the page, and for nothing that has left it", async () => {
  const first = ref(true);
  const second = ref(true);
  const shown = ref(true);
  const Page = defineComponent(() => {
    const ready = provideReady();
    return () =>
      h("main", { "data-ready": ready.value }, [
        h(Part, { pending: first }),
        shown.value ? h(Part, { pending: second }) : null,
      ]);
  });
  const page = mount(Page);
  const isReady = async () => {
    await nextTick();
    await nextTick();
    return page.attributes("data-ready") === "true";
  };
  expect(await isReady()).toBe(false);
  first.value = false;
  expect(await isReady()).toBe(false);
  shown.value = false;
  expect(await isReady()).toBe(true);
  first.value = true;
  expect(await isReady()).toBe(false);
});
