import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import process from "node:process";
import { readReport } from "#ingest/readReport.ts";
import { htmlPage, markups } from "../support/renderForm/html.ts";
import { nationalLayout } from "../support/renderForm/layout.ts";
import { printReport } from "../support/renderForm/printReport.ts";
import { type Measure, percentile } from "./measurement.ts";
import { evenFrom } from "./simulation/random.ts";

const htmlFiles = 20_000;
const pdfFiles = 60;

/** The median over so many stretches: a stretch is longer than what the clock tells apart. */
const stretches = 20;

const utf8 = new TextEncoder();
const even = evenFrom(1);

const page = (): Uint8Array => {
  const numbers = Array.from({ length: 211 }, () => Math.floor(even() * 60));
  const report = printReport(nationalLayout, { body: "云溪县财政局", year: 2023, numbers });
  return utf8.encode(htmlPage(report, markups[Math.floor(even() * markups.length)]!));
};

const pages = Array.from({ length: 200 }, page);

/** Milliseconds of processor, not of the clock: other programs may run beside this one. */
const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const read = async (bytes: Uint8Array, name: string): Promise<void> => {
  const [reading] = await readReport(bytes, name);
  if (!reading || "error" in reading) throw new Error(`not read: ${name}`);
};

/** Reports a second of one core, as the median stretch of so many files reads them. */
const rateOf = async (files: number, readOne: (index: number) => Promise<void>) => {
  const size = files / stretches;
  const times: number[] = [];
  for (let stretch = 0; stretch < stretches; stretch += 1) {
    const started = processorTime();
    for (let i = 0; i < size; i += 1) await readOne(stretch * size + i);
    times.push(processorTime() - started);
  }
  return (size * 1000) / percentile(times, 0.5);
};

const megabytes = (): number => process.memoryUsage.rss() / 1e6;

export const measure: Measure = async () => {
  const readPage = (i: number) => read(pages[i % pages.length]!, "report.html");
  for (let i = 0; i < 2000; i += 1) await readPage(i);
  const before = megabytes();
  const html = await rateOf(htmlFiles, readPage);
  const growth = megabytes() - before;
  const bytes = readFileSync(resolve(import.meta.dirname, "../ingest/readers/fixtures/yunlan.pdf"));
  const readPdf = () => read(new Uint8Array(bytes), "report.pdf");
  for (let i = 0; i < 5; i += 1) await readPdf();
  const pdf = await rateOf(pdfFiles, readPdf);
  return [
    { what: "reading web pages, one core", value: html, unit: "per second", atLeast: 300 },
    { what: "reading PDF, one core", value: pdf, unit: "per second", atLeast: 10 },
    { what: "memory grown over 20,000 web pages", value: growth, unit: "MB", atMost: 100 },
  ];
};
