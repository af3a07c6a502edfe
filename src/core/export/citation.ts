import type { DataPackage } from "../dataset/dataPackage.ts";
import type { Language } from "../text.ts";
import { simulatedWords } from "./exportTable.ts";

export interface Cited {
  readonly title: string;
  readonly dataset: DataPackage;
  /** The permanent link. */
  readonly address: string;
  /** The day it was looked at, as 2026-03-31. */
  readonly day: string;
}

const nameOf = { zh: "公开图鉴", en: "Disclosure Atlas" } as const;

/** A finding is a sentence; in a citation it is a title. */
const titleOf = ({ title }: Cited): string => title.replace(/[。.]$/u, "");

const versionOf = ({ version, hash }: DataPackage): string =>
  [version, `sha256:${hash.slice(0, 16)}`].filter(Boolean).join(", ");

const simulatedOf = ({ simulated }: DataPackage, language: Language): string =>
  simulated ? `[${simulatedWords[language]}] ` : "";

/** GB/T 7714—2015: a dataset on line, in the order of the standard. */
export const citeGbt7714 = (cited: Cited): string => {
  const { dataset, address, day } = cited;
  return `${nameOf.zh}. ${simulatedOf(dataset, "zh")}${titleOf(cited)}[DS/OL]. ${dataset.title.zh}, ${versionOf(dataset)}. (${dataset.created || day})[${day}]. ${address}.`;
};

const longDay = (day: string): string =>
  new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" }).format(new Date(day));

/** APA, seventh edition: a dataset with its version and the day it was retrieved. */
export const citeApa = (cited: Cited): string => {
  const { dataset, address, day } = cited;
  return `${nameOf.en}. (${(dataset.created || day).slice(0, 4)}). ${simulatedOf(dataset, "en")}${titleOf(cited)} (${dataset.title.en}, ${versionOf(dataset)}) [Data set]. Retrieved ${longDay(day)}, from ${address}`;
};
