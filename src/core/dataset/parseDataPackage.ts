import type { Text } from "../text.ts";
import {
  contentOf,
  type DataPackage,
  descriptorFile,
  type FileFormat,
  type Licence,
  type Origin,
  type Resource,
} from "./dataPackage.ts";
import { DatasetFault } from "./fault.ts";
import { isDatasetTable } from "./schema.ts";

type Json = Readonly<Record<string, unknown>>;

const wrong = (detail: string): never => {
  throw new DatasetFault(descriptorFile, "descriptor", { detail });
};

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const textAt = (of: Json, key: string): string => {
  const value = of[key];
  return typeof value === "string" ? value : "";
};

const numberAt = (of: Json, key: string): number => {
  const value = of[key];
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : 0;
};

const listAt = (of: Json, key: string): readonly Json[] => {
  const value = of[key];
  return Array.isArray(value) ? value.filter(isObject) : [];
};

const bilingual = (of: Json, key: string, fallback = ""): Text => {
  const zh = textAt(of, key) || fallback;
  return { zh, en: textAt(of, `${key}_en`) || zh };
};

const hashAt = (of: Json): string => textAt(of, "hash").replace(/^sha256:/u, "");

/** A file lies in the folder of its descriptor: no other address, and no way up. */
const isInside = (path: string): boolean =>
  /^[^/\\:?#%]+(\/[^/\\:?#%]+)*$/u.test(path) && !path.split("/").includes("..");

const formatAt = (of: Json, path: string): FileFormat => {
  const format = textAt(of, "format") || path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  return format === "parquet" || format === "csv" ? format : wrong(`${path}: ${format}`);
};

/** A package may hold other files too; only the tables of the schema are read. */
const resourceOf = (of: Json): readonly Resource[] => {
  const table = textAt(of, "name");
  if (!isDatasetTable(table)) return [];
  const path = textAt(of, "path");
  if (!isInside(path)) return wrong(`resources.${table}.path = “${path}”`);
  return [
    {
      table,
      path,
      format: formatAt(of, path),
      rows: numberAt(of, "rows"),
      bytes: numberAt(of, "bytes"),
      hash: hashAt(of),
    },
  ];
};

/** An address a page may link to; any other scheme is dropped. */
const originOf = (of: Json): Origin => {
  const path = textAt(of, "path");
  return { title: bilingual(of, "title"), ...(/^https?:\/\//u.test(path) && { path }) };
};

const licenceOf = (of: Json): Licence => ({ name: textAt(of, "name"), ...originOf(of) });

const isYear = (value: unknown): value is number => Number.isInteger(value);

const yearsAt = ({ years }: Json): readonly number[] =>
  Array.isArray(years) ? years.filter(isYear) : [];

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DatasetFault(descriptorFile, "not-json", { cause });
  }
};

/** The door for a descriptor from anywhere: reports and bodies must be there, the rest may not be. */
export const parseDataPackage = (text: string): DataPackage => {
  const descriptor = parseJson(text);
  if (!isObject(descriptor)) return wrong("{ … }");
  const name = textAt(descriptor, "name");
  if (name === "") return wrong("name");
  const resources = listAt(descriptor, "resources").flatMap(resourceOf);
  for (const table of ["reports", "bodies"] as const) {
    if (!resources.some((resource) => resource.table === table))
      return wrong(`resources: ${table}`);
  }
  const answers = textAt(descriptor, "answers");
  return {
    name,
    title: bilingual(descriptor, "title", name),
    description: bilingual(descriptor, "description"),
    version: textAt(descriptor, "version"),
    created: textAt(descriptor, "created"),
    licences: listAt(descriptor, "licenses").map(licenceOf),
    sources: listAt(descriptor, "sources").map(originOf),
    years: yearsAt(descriptor),
    simulated: descriptor.simulated === true,
    ...(isInside(answers) && { answers }),
    hash: hashAt(descriptor) || contentOf(resources),
    resources,
  };
};
