import { mount } from "@vue/test-utils";
import { defineComponent, h, nextTick, shallowRef } from "vue";
import { expect, it } from "vitest";
import { drawingTask } from "#app/composables/ownTask.ts";
import { useFollowing } from "#app/composables/useFollowing.ts";
import { provideReady } from "#app/composables/useReady.ts";

it("follows a value a task later, and holds the page until then", async () => {
  const leading = shallowRef("first");
  const Part = defineComponent(() => {
    const following = useFollowing(leading);
    return () => h("i", following.value);
  });
  const page = mount(
    defineComponent(() => {
      const ready = provideReady();
      return () => h("main", { "data-ready": ready.value }, [leading.value, " ", h(Part)]);
    }),
  );
  const seen = () => [page.text(), page.attributes("data-ready")];
  expect(seen()).toEqual(["first first", "true"]);
  leading.value = "second";
  await nextTick();
  expect(seen()).toEqual(["second first", "false"]);
  await drawingTask();
  await nextTick();
  expect(seen()).toEqual(["second second", "true"]);
});
