import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { reportsArchive } from "#app/views/data/reports/reportsArchive.ts";
import { newBody } from "#core/dataset/newBody.ts";
import type { OwnReport } from "#core/dataset/ownReports.ts";
import { openDropped } from "#engine/droppedDataset.ts";

const own: OwnReport = {
  report: {
    ...{ id: "云岚局-2023-own-mine", body: "云岚局", year: 2023, kind: "own", format: "2021" },
    ...{ layout: "25", completeness: "partial", title: "报告", published: null, source: null },
    ...{ transcription: "own-file", blanks: {}, narrative: [] },
    cells: { "requests.received.total": 7, "requests.granted.total": 3 },
  },
  body: newBody("云岚局", { name: "云岚局", kind: "own" }),
};

it("holds a dataset that opens again with the same numbers", async () => {
  const files = unzipSync(await reportsArchive([own], new Map(), "2026-01-31"));
  const names = Object.keys(files).map((path) => path.replace("own-reports/", ""));
  expect(names).toContain("datapackage.json");
  expect(
    names.filter((name) => /^sheets\/body-[0-9a-f]{10}-2023-own\.txt$/u.test(name)),
  ).toHaveLength(1);
  const blobs = Object.entries(files).map(
    ([path, bytes]) => [path.replace("own-reports/", ""), new Blob([bytes])] as const,
  );
  const dataset = await openDropped(new Map(blobs));
  expect(dataset.about.years).toEqual([2023]);
  const reports = await dataset.table("reports");
  expect(await reports.read(["transcription", "requests.received.total"])).toEqual({
    transcription: ["own-file"],
    "requests.received.total": [7],
  });
  expect(strFromU8(files["own-reports/bodies.csv"]!)).toContain("云岚局");
});
