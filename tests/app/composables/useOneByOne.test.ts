import { mount } from "@vue/test-utils";
import { defineComponent, h, nextTick, ref } from "vue";
import { expect, it } from "vitest";
import { ownTask } from "#app/composables/ownTask.ts";
import { useOneByOne } from "#app/composables/useOneByOne.ts";
import { provideReady } from "#app/composables/useReady.ts";

const settle = async (): Promise<void> => {
  await ownTask();
  await nextTick();
  await nextTick();
};

const openPage = (parts: readonly string[], may = true) => {
  const all = ref(parts);
  const mayBegin = ref(may);
  const List = defineComponent(() => {
    const made = useOneByOne(
      () => all.value,
      () => mayBegin.value,
    );
    return () => made.value.map((part) => h("i", part));
  });
  const page = mount(
    defineComponent(() => {
      const ready = provideReady();
      return () => h("main", { "data-ready": ready.value }, h(List));
    }),
  );
  const seen = () => [page.text(), page.attributes("data-ready")];
  return { all, mayBegin, seen };
};

it("makes the first part at once and each other in a task of its own, then calls the page ready", async () => {
  const { seen } = openPage(["a", "b", "c"]);
  const course = [seen()];
  await settle();
  course.push(seen());
  await settle();
  course.push(seen());
  expect(course.map(([text]) => text)).toEqual(["a", "ab", "abc"]);
  expect(course[1]?.[1]).toBe("false");
  expect(seen()[1]).toBe("true");
});

it("has all parts at once of what comes later", async () => {
  const { all, seen } = openPage(["a"]);
  await settle();
  all.value = ["x", "y", "z"];
  await nextTick();
  expect(seen()).toEqual(["xyz", "true"]);
});

it("makes none before it may, and holds the page back meanwhile", async () => {
  const { mayBegin, seen } = openPage(["a", "b"], false);
  await settle();
  expect(seen()).toEqual(["", "false"]);
  mayBegin.value = true;
  await settle();
  await settle();
  expect(seen()).toEqual(["ab", "true"]);
});
