import { expect, it } from "vitest";
import KeyNumber from "#app/components/KeyNumber.vue";
import { mountPart } from "../mountPart.ts";

it("gives the reason where there is no number", () => {
  expect(mountPart(KeyNumber, { label: "公开率", value: null, reason: "无分母" }).text()).toContain(
    "无分母",
  );
  expect(mountPart(KeyNumber, { label: "x", value: null }, { language: "en" }).text()).toContain(
    "no figure",
  );
});

it("tells zero from nothing", () => {
  expect(
    mountPart(KeyNumber, { label: "新收", value: "0", unit: "件" }).find(".value").text(),
  ).toBe("0件");
});
