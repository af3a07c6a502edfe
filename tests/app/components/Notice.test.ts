import { expect, it } from "vitest";
import Notice from "#app/components/Notice.vue";
import { mountPart } from "../mountPart.ts";

it("interrupts for a fault only", () => {
  expect(mountPart(Notice, { kind: "fault" }).attributes("role")).toBe("alert");
  expect(mountPart(Notice, { kind: "info" }).attributes("role")).toBeUndefined();
});

it("offers another try only where one can be made", async () => {
  let tries = 0;
  const notice = mountPart(Notice, { kind: "fault", onRetry: () => (tries += 1) });
  await notice.find("button").trigger("click");
  expect(tries).toBe(1);
  expect(mountPart(Notice, { kind: "fault" }).find("button").exists()).toBe(false);
});
