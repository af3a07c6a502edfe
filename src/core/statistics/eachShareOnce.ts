import type { Share } from "./share.ts";

/** Works something out of shares, once for equal ones: those of a nation's 90,000 bodies are 2,300 different pairs. */
export const eachShareOnce = <Found>(find: (share: Share) => Found): ((share: Share) => Found) => {
  const bySize = new Map<number, Map<number, { readonly found: Found }>>();
  return (share) => {
    const ofSize = bySize.get(share.n) ?? new Map<number, { readonly found: Found }>();
    const known = ofSize.get(share.x);
    if (known) return known.found;
    const found = find(share);
    bySize.set(share.n, ofSize.set(share.x, { found }));
    return found;
  };
};
