interface Cluster {
  readonly members: readonly number[];
  readonly centre: Float64Array;
}

/** How much joining two clusters adds to the squares within them (Ward 1963). */
const cost = (a: Cluster, b: Cluster): number => {
  let squares = 0;
  for (let i = 0; i < a.centre.length; i++) {
    const difference = (a.centre[i] as number) - (b.centre[i] as number);
    squares += difference * difference;
  }
  const m = a.members.length;
  const n = b.members.length;
  return (squares * m * n) / (m + n);
};

/** The side with more of the first feature comes first, so that the order has a beginning. */
const join = (a: Cluster, b: Cluster): Cluster => {
  const [m, n] = [a.members.length, b.members.length];
  const [first, second] = (a.centre[0] ?? 0) >= (b.centre[0] ?? 0) ? [a, b] : [b, a];
  return {
    members: [...first.members, ...second.members],
    centre: a.centre.map((value, i) => (value * m + (b.centre[i] ?? 0) * n) / (m + n)),
  };
};

/** The cluster joined at the least cost; of equals the one `before`, else the earliest. */
const nearestTo = (at: Cluster, clusters: readonly Cluster[], before: Cluster | null) => {
  let nearest = before;
  let least = before ? cost(at, before) : Infinity;
  for (const other of clusters) {
    if (other === at) continue;
    const added = cost(at, other);
    if (added >= least) continue;
    nearest = other;
    least = added;
  }
  return nearest;
};

/**
 * Positions of rows in an order that puts like beside like: Ward's clusters by chains of nearest neighbours
 * (Murtagh 1983), in time of the square of their number.
 */
export const clusterOrder = (rows: readonly (readonly number[])[]): readonly number[] => {
  const clusters = rows.map((row, at): Cluster => ({
    members: [at],
    centre: Float64Array.from(row),
  }));
  const chain: Cluster[] = [];
  for (let end = clusters[0]; end && clusters.length > 1; end = chain.at(-1) ?? clusters[0]) {
    if (chain.length === 0) chain.push(end);
    const before = chain.at(-2) ?? null;
    const nearest = nearestTo(end, clusters, before);
    if (!nearest) break;
    if (nearest !== before) {
      chain.push(nearest);
      continue;
    }
    chain.splice(-2);
    clusters.splice(clusters.indexOf(end), 1);
    clusters.splice(clusters.indexOf(nearest), 1, join(end, nearest));
  }
  return clusters.flatMap(({ members }) => members);
};
