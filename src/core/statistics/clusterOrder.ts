interface Cluster {
  readonly members: readonly number[];
  readonly centre: readonly number[];
}

/** How much joining two clusters adds to the squares within them (Ward 1963). */
const cost = (a: Cluster, b: Cluster): number => {
  let squares = 0;
  for (const [i, value] of a.centre.entries()) squares += (value - (b.centre[i] ?? 0)) ** 2;
  const [m, n] = [a.members.length, b.members.length];
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

const nearestTo = (cluster: Cluster, clusters: ReadonlySet<Cluster>, before: Cluster | null) => {
  let nearest = before;
  let least = before ? cost(cluster, before) : Infinity;
  for (const other of clusters) {
    const distance = other === cluster ? Infinity : cost(cluster, other);
    if (distance >= least) continue;
    nearest = other;
    least = distance;
  }
  return nearest;
};

/**
 * Positions of rows in an order that puts like beside like: Ward's clusters by chains of nearest neighbours
 * (Murtagh 1983), in the square of the number of rows.
 */
export const clusterOrder = (rows: readonly (readonly number[])[]): readonly number[] => {
  const clusters = new Set(rows.map((centre, at): Cluster => ({ members: [at], centre })));
  const chain: Cluster[] = [];
  while (clusters.size > 1) {
    const [start] = clusters;
    const end = chain.at(-1) ?? start;
    if (!end) break;
    if (chain.length === 0) chain.push(end);
    const before = chain.at(-2) ?? null;
    const nearest = nearestTo(end, clusters, before);
    if (nearest && nearest !== before) {
      chain.push(nearest);
      continue;
    }
    if (!nearest) break;
    chain.splice(-2);
    clusters.delete(end);
    clusters.delete(nearest);
    clusters.add(join(end, nearest));
  }
  return [...clusters].flatMap(({ members }) => members);
};
