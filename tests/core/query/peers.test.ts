import { describe, expect, it } from "vitest";
import { choosePeers, needsSizes, neighbourCount } from "#core/query/peers.ts";
import type { PeerSize } from "#core/query/peerSizes.ts";
import { viewOf } from "#core/view/view.ts";

const size = (body: string, closed: number | null, more: Partial<PeerSize> = {}): PeerSize => ({
  body,
  closed,
  received: closed,
  documents: 10,
  ...more,
});

const many = Array.from({ length: 40 }, (_, at) =>
  size(`b${String(at).padStart(2, "0")}`, at * 10),
);

const chosen = (sizes: readonly PeerSize[], choices: Parameters<typeof viewOf>[1]) => {
  const peers = choosePeers(sizes, viewOf("league", choices));
  return "cannot" in peers ? peers.cannot : peers.members && [...peers.members];
};

describe("choosePeers", () => {
  it("lets everyone in who fits the other choices", () => {
    expect(chosen([], {})).toBeNull();
    expect(needsSizes(viewOf("league"))).toBe(false);
  });

  it.each([
    [{ from: 380, to: null }, ["b38", "b39"]],
    [{ from: 10, to: 20 }, ["b01", "b02"]],
    [{ from: 0, to: 0 }, ["b00"]],
    [{ from: 5000, to: null }, []],
  ])("keeps those who closed as many requests as asked: %j", (volume, members) => {
    expect(chosen(many, { volume })).toEqual(members);
  });

  it("leaves out of a band whoever has no figure", () => {
    expect(chosen([size("a", null), size("b", 3)], { volume: { from: 0, to: null } })).toEqual([
      "b",
    ]);
  });

  it("finds the nearest to a body, the body itself first", () => {
    const members = chosen(many, { near: "b20" });
    expect(members).toHaveLength(neighbourCount + 1);
    expect(members?.[0]).toBe("b20");
    expect(members).toContain("b19");
    expect(members).not.toContain("b00");
  });

  it("finds the nearest within a band, to a body that may lie outside of it", () => {
    expect(chosen(many, { near: "b00", volume: { from: 370, to: null } })).toEqual([
      "b00",
      "b37",
      "b38",
      "b39",
    ]);
  });

  it.each([
    ["outside", "nobody"],
    ["unsized", "mute"],
  ])("says why there are no neighbours: %s", (cannot, near) => {
    expect(chosen([...many, size("mute", 3, { documents: null })], { near })).toBe(cannot);
  });
});
