import { expect, it } from "vitest";
import { nextTick } from "vue";
import ChartFrame from "#app/components/ChartFrame/ChartFrame.vue";
import { ownTask } from "#app/composables/ownTask.ts";
import { mountPart } from "../../mountPart.ts";

const draw = () => ({ height: 300, points: [], option: {} });
const table = { columns: [], rows: [], rowKey: () => 0 };

it("gives a chart that went for want of figures its plot back when they come", async () => {
  const wrapper = mountPart(ChartFrame, { title: "标题", draw, table });
  await ownTask();
  await nextTick();
  const plot = wrapper.get(".plot").element;
  await wrapper.setProps({ draw: null });
  expect(wrapper.find(".plot").exists()).toBe(false);
  expect(wrapper.text()).toContain("没有可画的数字");
  await wrapper.setProps({ draw: () => draw() });
  expect(wrapper.get(".plot").element).toBe(plot);
  expect(wrapper.text()).not.toContain("没有可画的数字");
});
