import { regularisedGamma } from "./regularisedGamma.ts";

/** Standard normal quantiles that leave 5 % and 0.2 % outside, both tails together. */
export const z95 = 1.959963984540054;
export const z998 = 3.090232306167813;

/** The probability that a standard normal value exceeds `z >= 0`. */
export const upperTail = (z: number): number => regularisedGamma(0.5, (z * z) / 2).upper / 2;
