import { describe, expect, it } from "vitest";
import type { MetricId } from "#core/metrics/metrics.ts";
import { type PeerRow, peerView, positionOf } from "#core/query/bodyPeers.ts";
import type { BodyRow } from "#core/query/catalog.ts";
import { positionCaution, positionSentence } from "#core/sentences/positionSentence.ts";

const row = (metric: MetricId, numerator: number | null, denominator: number | null = null) => ({
  metric,
  year: 2024,
  key: "b",
  reports: 1,
  answered: 1,
  numerator,
  denominator,
});

const peers = (
  metric: MetricId,
  numerator: number,
  denominator: number | null = null,
): PeerRow => ({
  metric,
  bodies: 17,
  answered: 16,
  numerator,
  denominator,
});

const words = (own: ReturnType<typeof row>, of: PeerRow) => {
  const position = positionOf(own, of);
  return position && positionSentence(position);
};

describe("where a body stands among its peers", () => {
  it("holds a rate against the pooled rate, with its counts", () => {
    const position = positionOf(row("disclosure-rate", 30, 33), peers("disclosure-rate", 99, 206));
    expect(position).toMatchObject({ kind: "rate", tier: "above", value: 99 / 206 });
    expect(position && positionSentence(position)).toEqual({
      zh: "同组 16 个机关合并 48.1%（99\u00a0/\u00a0206）",
      en: "pooled over 16 peers: 48.1%\u00a0(99\u00a0/\u00a0206)",
    });
  });

  it("has no tier without a denominator of its own", () => {
    expect(
      positionOf(row("disclosure-rate", 0, 0), peers("disclosure-rate", 99, 206)),
    ).toMatchObject({ tier: null });
  });

  it.each([
    [
      row("disclosure-rate", 0, 6),
      peers("disclosure-rate", 99, 206),
      "below",
      "分母不足 30，不排名",
    ],
    [row("disclosure-rate", 0, 30), peers("disclosure-rate", 99, 206), "below", ""],
    [row("received", 6), peers("received", 206), undefined, ""],
  ])(
    "is held against its peers by its interval, and warned of where its denominator is small: %#",
    (own, of, tier, zh) => {
      const position = positionOf(own, of)!;
      expect(position).toMatchObject(tier === undefined ? { kind: "count" } : { tier });
      expect(positionCaution(position).zh).toBe(zh);
    },
  );

  it("tells a count as a part of the sum of its peers", () => {
    expect(words(row("received", 35), peers("received", 1209))).toEqual({
      zh: "占同组 16 个机关合计 1,209 的 2.9%",
      en: "2.9% of 1,209 over 16 peers",
    });
  });

  it("divides nothing by nothing", () => {
    expect(words(row("received", 0), peers("received", 0))).toEqual({
      zh: "同组 16 个机关合计 0",
      en: "none among 16 peers",
    });
  });

  it.each([
    ["without peers", row("received", 3), undefined],
    ["with nobody beside it", row("received", 3), { ...peers("received", 3), answered: 1 }],
    ["without a figure", row("received", null), peers("received", 3)],
  ])("is not told %s", (_, own, of) => {
    expect(positionOf(own, of)).toBeNull();
  });
});

it("finds peers by kind and region in one year", () => {
  const body = { kind: "aggregate", region: "江苏/淮安" } as BodyRow;
  expect(peerView(body, 2024, { metric: "received" })).toMatchObject({
    page: "league",
    kind: "aggregate",
    region: "江苏/淮安",
    year: { from: 2024, to: 2024 },
    metric: "received",
  });
});
