import { nextTick, ref } from "vue";
import { mount } from "@vue/test-utils";
import { describe, expect, it } from "vitest";
import { drawingTask } from "#app/composables/ownTask.ts";
import { useAfter } from "#app/composables/useAfter.ts";
import { provideReady } from "#app/composables/useReady.ts";

/** A part that shows a number after what is above it, in a page that knows whether all is there. */
const mountPart = () => {
  const number = ref(1);
  const Part = {
    setup: () => {
      const shown = useAfter(() => number.value);
      return () => shown.value;
    },
  };
  const page = mount({
    components: { Part },
    setup: () => ({ isReady: provideReady() }),
    template: "<p>{{ isReady }} <Part /></p>",
  });
  return { number, text: () => page.text() };
};

describe("useAfter", () => {
  it("shows what is there at first", () => {
    expect(mountPart().text()).toBe("true 1");
  });

  it("shows what comes anew in a later task, and says until then that it is not all", async () => {
    const { number, text } = mountPart();
    number.value = 2;
    await nextTick();
    expect(text()).toBe("false 1");
    await drawingTask();
    await nextTick();
    expect(text()).toBe("true 2");
  });
});
