import { expect, it } from "vitest";
import LoadingProgress from "#app/components/shell/LoadingProgress.vue";
import { mountPart } from "../../mountPart.ts";

it("says how much is there of what is still on its way after a while, and nothing before", async () => {
  const part = mountPart(LoadingProgress, { loading: null });
  await part.setProps({ loading: { done: 1, total: 4 } });
  expect(part.text()).toBe("");
  await part.setProps({ loading: { done: 2, total: 4 } });
  await expect.poll(() => part.text()).toBe("正在取来数据50%");
  expect(part.find("progress").attributes("aria-label")).toBe("正在取来数据");
  await part.setProps({ loading: null });
  expect(part.text()).toBe("");
});

it("never shows what was there at once", async () => {
  const part = mountPart(LoadingProgress, { loading: null }, { language: "en" });
  await part.setProps({ loading: { done: 0, total: 4 } });
  await part.setProps({ loading: null });
  expect(part.text()).toBe("");
  await part.setProps({ loading: { done: 3, total: 4 } });
  expect(part.text()).toBe("");
});
