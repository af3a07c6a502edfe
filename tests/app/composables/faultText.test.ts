import { expect, it } from "vitest";
import { faultText } from "#app/composables/faultText.ts";
import { DatasetFault } from "#core/dataset/fault.ts";

it("lets a fault speak for itself", () => {
  expect(faultText(new DatasetFault("reports.parquet", "not-found")).zh).toContain(
    "reports.parquet",
  );
});

it.each([new Error("boom"), "boom", null])("has words for %s too", (error) => {
  expect(faultText(error).zh).not.toContain("boom");
  expect(faultText(error).en).not.toBe("");
});
