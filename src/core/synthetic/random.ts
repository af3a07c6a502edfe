/** The next number of a stream, at least 0 and below 1. */
export type Random = () => number;

const mix = (hash: number, key: number): number => {
  let mixed = Math.imul(hash ^ key, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
};

/**
 * A stream of its own for every list of keys (sfc32, https://pracrand.sourceforge.net): what is drawn for
 * one body and year never depends on what was drawn before it.
 */
export const randomOf = (...keys: readonly number[]): Random => {
  let a = keys.reduce(mix, 0x6a09e667);
  let b = mix(a, 0xbb67ae85);
  let c = mix(b, 0x3c6ef372);
  let counter = 1;
  return () => {
    const drawn = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + drawn;
    c |= 0;
    return (drawn >>> 0) / 2 ** 32;
  };
};

/** What the streams of one seed are for. */
export const streams = {
  names: 1,
  sizes: 2,
  absences: 3,
  profile: 4,
  figures: 5,
  printing: 6,
  slips: 7,
} as const;
