import { empiricalBayes } from "#core/statistics/empiricalBayes.ts";
import type { Share } from "#core/statistics/share.ts";

/** A league's rates on their way to the model, and its estimates on their way back, under one number. */
export interface ShrinkRequest {
  readonly id: number;
  readonly shares: readonly Share[];
}

export interface ShrinkAnswer {
  readonly id: number;
  readonly found: ReturnType<typeof empiricalBayes>;
}

addEventListener("message", ({ data }: MessageEvent<ShrinkRequest>) =>
  postMessage({ id: data.id, found: empiricalBayes(data.shares) } satisfies ShrinkAnswer),
);
