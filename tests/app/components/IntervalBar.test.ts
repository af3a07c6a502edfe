import { expect, it } from "vitest";
import IntervalBar from "#app/components/IntervalBar.vue";
import { mountPart } from "../mountPart.ts";

const at = (wrapper: ReturnType<typeof mountPart>, part: string, name: string) =>
  Number.parseFloat(wrapper.find(part).attributes(name) ?? "");

it("places value, interval and reference in their order on the scale", () => {
  const bar = mountPart(IntervalBar, {
    value: 0.5,
    interval: { lower: 0.4, upper: 0.7 },
    reference: 0.6,
  });
  const places = [
    at(bar, ".interval", "x1"),
    at(bar, ".point", "cx"),
    at(bar, ".reference", "x1"),
    at(bar, ".interval", "x2"),
  ];
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(at(bar, ".point", "cx")).toBe(50);
});

it("keeps what lies off the scale at its edge", () => {
  const bar = mountPart(IntervalBar, { value: 7, scale: { lower: 0, upper: 1 } });
  expect(at(bar, ".point", "cx")).toBe(97);
});

it("draws no point where there is no value", () => {
  const bar = mountPart(IntervalBar, { value: null });
  expect(bar.find(".point").exists()).toBe(false);
  expect(bar.find(".interval").exists()).toBe(false);
});

it("is an image when it is named, and nothing to listeners when it is not", () => {
  expect(mountPart(IntervalBar, { value: 0.5, label: "50%" }).attributes("role")).toBe("img");
  expect(mountPart(IntervalBar, { value: 0.5 }).attributes("aria-hidden")).toBe("true");
});
