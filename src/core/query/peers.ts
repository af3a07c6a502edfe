import { nearestNeighbours } from "../statistics/nearestNeighbours.ts";
import type { Text } from "../text.ts";
import type { View } from "../view/view.ts";
import type { PeerSize } from "./peerSizes.ts";

/** How many neighbours a body is shown among. */
export const neighbourCount = 15;

export const peerRefusals = {
  outside: {
    zh: "所选机关在当前的年度、地区或其他条件下没有报告，找不到它的近邻",
    en: "The chosen body has no report under the present year, region or other choices, so its neighbours cannot be found",
  },
  unsized: {
    zh: "所选机关当年没有新收申请或现行有效规范性文件的数字，找不到它的近邻",
    en: "The chosen body has no figure for requests received or for normative documents in force, so its neighbours cannot be found",
  },
} as const satisfies Record<string, Text>;

export type PeerRefusal = keyof typeof peerRefusals;

/** Who is compared with whom; null is everyone the other choices let in. */
export type Peers =
  | { readonly members: ReadonlySet<string> | null }
  | { readonly cannot: PeerRefusal };

/** Whether the peers are told apart by how large they are, and not only by what they are. */
export const needsSizes = ({ near, volume }: View): boolean => near !== null || volume !== null;

const logarithm = (count: number | null): number => (count === null ? NaN : Math.log1p(count));

const located = ({ body, received, documents }: PeerSize) => ({
  name: body,
  features: [logarithm(received), logarithm(documents)],
});

const isWithin = ({ closed }: PeerSize, { volume }: View): boolean =>
  volume === null ||
  (closed !== null && closed >= volume.from && (volume.to === null || closed <= volume.to));

/** The peers by size: a band of requests closed, and the bodies nearest to one of them. */
export const choosePeers = (sizes: readonly PeerSize[], view: View): Peers => {
  if (!needsSizes(view)) return { members: null };
  const able = sizes.filter((size) => size.body === view.near || isWithin(size, view));
  if (view.near === null) return { members: new Set(able.map(({ body }) => body)) };
  const places = able.map(located);
  const subject = places.find(({ name }) => name === view.near);
  if (!subject) return { cannot: "outside" };
  if (!subject.features.every(Number.isFinite)) return { cannot: "unsized" };
  const nearest = nearestNeighbours(subject, places, neighbourCount);
  return { members: new Set([subject, ...nearest].map(({ name }) => name)) };
};
