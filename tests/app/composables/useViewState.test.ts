import { mount } from "@vue/test-utils";
import { createPinia } from "pinia";
import { createMemoryHistory, createRouter } from "vue-router";
import { describe, expect, it } from "vitest";
import { useViewState } from "#app/composables/useViewState.ts";

const at = async (address: string) => {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: "/:address(.*)*", component: { render: () => null } }],
  });
  await router.push(address);
  let state: ReturnType<typeof useViewState> | undefined;
  mount(
    {
      setup: () => {
        state = useViewState();
        return () => null;
      },
    },
    { global: { plugins: [router, createPinia()] } },
  );
  return { router, state: state! };
};

describe("useViewState", () => {
  it("reads the address, and notes what it cannot read", async () => {
    const { state } = await at("/league?metric=received&colour=red");
    expect(state.view.value.page).toBe("league");
    expect(state.view.value.metric).toBe("received");
    expect(state.notes.value).toHaveLength(1);
  });

  it("writes a choice into the address, and leaves out a default", async () => {
    const { state, router } = await at("/league?metric=received");
    await state.choose({ level: "county" });
    expect(router.currentRoute.value.fullPath).toBe("/league?metric=received&level=county");
    await state.choose({ level: null });
    expect(router.currentRoute.value.fullPath).toBe("/league?metric=received");
  });

  it("carries what is common from page to page, and leaves the rest behind", async () => {
    const { state } = await at("/league?metric=received&region=福建&sort=-value&ranks=1");
    const link = decodeURIComponent(state.link("trends"));
    expect(link).toContain("#/trends?");
    expect(link).toContain("region=福建");
    expect(link).not.toMatch(/sort|ranks/);
  });

  it("names the body in the path", async () => {
    const { state } = await at("/overview");
    expect(state.link("body", { body: "pingtan" })).toBe("#/body/pingtan");
  });
});
