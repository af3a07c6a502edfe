import { describe, expect, it } from "vitest";
import { fault } from "#ingest/readers/faults.ts";
import { Allowance, defaultLimits } from "#ingest/readers/limits.ts";
import { type MarkupHandler, parseHtml, parseXml } from "#ingest/readers/markup.ts";

const allow = (limits = {}) => new Allowance({ ...defaultLimits, ...limits });

describe("Allowance", () => {
  it("is spent", () => {
    const allowance = allow({ cells: 10 });
    allowance.spendCells(10);
    expect(() => allowance.spendCells(1)).toThrow("too-complex");
  });

  it("is fresh for the next file, but for what an archive unpacks to", () => {
    const archive = allow({ cells: 10, inflatedBytes: 100 });
    archive.spendCells(10);
    archive.spendInflatedBytes(60);
    const next = archive.renew();
    next.spendCells(10);
    expect(() => next.spendInflatedBytes(60)).toThrow("too-large");
  });

  it("ends with its time", () => {
    expect(() => allow({ milliseconds: -1 }).checkTime()).toThrow("too-slow");
    expect(() => allow().checkTime()).not.toThrow();
  });
});

describe("markup", () => {
  const record = () => {
    const events: string[] = [];
    const handler: MarkupHandler = {
      onopentag: (name, attributes) => events.push(`<${name}${Object.keys(attributes).join()}>`),
      ontext: (text) => events.push(text),
      onclosetag: (name) => events.push(`</${name}>`),
    };
    return { events, handler };
  };

  it("is read in parts that may cut it anywhere", () => {
    const { events, handler } = record();
    const text = `<p>${"甲&lt;".repeat(30_000)}</p>`;
    parseHtml(text, handler, allow());
    expect(events.slice(1, -1).join("")).toBe("甲<".repeat(30_000));
  });

  it("keeps case and prefix in XML and expands no entities of its own", () => {
    const { events, handler } = record();
    parseXml('<!DOCTYPE a [<!ENTITY b "坏">]><w:A/>&b;', handler, allow());
    expect(events.join("")).toMatch(/<w:A><\/w:A>&b;$/);
  });

  it("may not nest deeper than the limit", () => {
    const { handler } = record();
    expect(() => parseXml("<a>".repeat(11), handler, allow({ depth: 10 }))).toThrow("too-complex");
    expect(() => parseXml("<a/>".repeat(11), handler, allow({ depth: 10 }))).not.toThrow();
  });
});

it("says of every fault what it is and what to do, in both languages", () => {
  const reasons = [
    "empty",
    "too-large",
    "too-complex",
    "too-slow",
    "damaged",
    "encrypted",
    "no-text-layer",
    "image",
    "unsupported",
    "unknown-format",
  ] as const;
  for (const reason of reasons) {
    const { message } = fault(reason);
    expect(message.zh).toMatch(/^[^。]+[。：].+。$/);
    expect(message.en).toMatch(/^[A-Z].+\. .+\.$/);
  }
});
