import { tableFromIPC } from "apache-arrow";
import { expect, it } from "vitest";
import { openDataset } from "#engine/dataset.ts";
import { blobFiles } from "#engine/blobFiles.ts";
import { fromArrow } from "#engine/fromArrow.ts";
import { type DeskAsk, parquetDesk } from "#engine/parquetDesk.ts";
import type { Desk } from "#engine/hire.ts";
import { parquetInWorker } from "#engine/parquetInWorker.ts";
import { folderOf } from "../support/memoryFiles.ts";

const reports = [
  { report: "a-2023", body: "a", "requests.received.total": 3 },
  { report: "b-2023", body: "b", "requests.received.total": null },
];

const bodies = [{ id: "a" }, { id: "b" }];

const filesOf = (files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>) =>
  blobFiles(new Map([...files].map(([path, bytes]) => [path, new Blob([bytes])])));

/** A worker of this thread: the same desk behind the same ports. */
const deskHere = (ended: () => void = () => undefined): Desk => {
  const answer = parquetDesk();
  return {
    postMessage: (ask: unknown, ports: unknown) => {
      const [port] = ports as readonly MessagePort[];
      void answer(ask as DeskAsk).then((reply) => port?.postMessage(reply));
    },
    terminate: ended,
    addEventListener: () => undefined,
  };
};

const openReports = async (files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>, desk?: Desk) => {
  const dataset = await openDataset(
    filesOf(files),
    parquetInWorker(() => desk ?? deskHere()),
  );
  return { dataset, opening: dataset.table("reports") };
};

it("reads the columns it is asked for, as values and as Arrow", async () => {
  const { opening } = await openReports(folderOf({ reports, bodies }));
  const table = await opening;
  const names = ["body", "requests.received.total"];
  expect(table.rows).toBe(2);
  expect(await table.read(names)).toEqual({
    body: ["a", "b"],
    "requests.received.total": [3, null],
  });
  const [stream] = await table.readArrow!(names);
  expect((await fromArrow(tableFromIPC(stream))).rows).toEqual([
    { body: "a", "requests.received.total": 3 },
    { body: "b", "requests.received.total": null },
  ]);
});

it("says of a file what is wrong with it, as if it had been read here", async () => {
  const files = folderOf({ reports, bodies });
  files.set("reports.parquet", files.get("reports.parquet")!.slice(0, -20));
  const { opening } = await openReports(files);
  await expect(opening).rejects.toMatchObject({
    name: "DatasetFault",
    file: "reports.parquet",
    fault: "truncated",
  });
});

it("ends its worker when the dataset is closed", async () => {
  let ended = 0;
  const { dataset, opening } = await openReports(
    folderOf({ reports, bodies }),
    deskHere(() => (ended += 1)),
  );
  await opening;
  dataset.close();
  await expect.poll(() => ended).toBe(1);
});

/** A worker that opens its file and is then asked in vain. */
const silentDesk = (): Desk => {
  const desk = deskHere();
  let asked = 0;
  return {
    ...desk,
    postMessage: (...ask: [unknown, never]) => {
      asked += 1;
      if (asked === 1) desk.postMessage(...ask);
    },
  };
};

it("gives up what is being read when the dataset is closed", async () => {
  const { dataset, opening } = await openReports(folderOf({ reports, bodies }), silentDesk());
  const table = await opening;
  const reading = table.read(["body"]);
  dataset.close();
  await expect(reading).rejects.toMatchObject({ name: "AbortError" });
  await expect(table.read(["body"])).rejects.toMatchObject({ name: "AbortError" });
});

it("lets its worker go when nothing is asked of it, and takes on another for the next question", async () => {
  let [begun, ended] = [0, 0];
  const dataset = await openDataset(
    filesOf(folderOf({ reports, bodies })),
    parquetInWorker(() => {
      begun += 1;
      return deskHere(() => (ended += 1));
    }, 0),
  );
  const table = await dataset.table("reports");
  await expect.poll(() => ended).toBe(1);
  expect(await table.read(["body"])).toEqual({ body: ["a", "b"] });
  expect(begun).toBe(2);
  await expect.poll(() => ended).toBe(2);
});
