import type { Body, Role, Tier } from "./body.ts";
import type { Branch } from "./branches.ts";
import { beta, cumulative, gamma, logNormal, normal, scattered } from "./distributions.ts";
import { type Random, randomOf, streams } from "./random.ts";

/** What is true of a body behind its figures: the rates its reports are drawn from. */
export interface Profile {
  /** Requests received in a year, in the middle of the years, and its change a year (log scale). */
  readonly requests: number;
  readonly requestsTrend: number;
  /** How steady the years are: shape of the gamma the year's expectation is drawn from. */
  readonly steadiness: number;
  /** Shares of the six kinds of applicant. */
  readonly applicants: readonly number[];
  /** Share of closed requests granted in full, in the middle of the years, and its change (logits). */
  readonly granted: number;
  readonly grantedTrend: number;
  /** Shares of the other outcomes among requests not granted in full. */
  readonly otherwise: readonly number[];
  /** Share of open requests carried into the next year. */
  readonly carried: number;
  /** Shares of requests not granted in full that are disputed, each way. */
  readonly review: number;
  readonly directSuit: number;
  readonly postReviewSuit: number;
  /** Shares of upheld, corrected, other and pending among disputes. */
  readonly results: readonly number[];
  readonly licences: number;
  readonly penalties: number;
  readonly coercive: number;
  readonly fees: number;
  /** Rules and normative documents issued in a year. */
  readonly rules: number;
  readonly documents: number;
}

/** The form's outcomes in its order without 予以公开: 部分公开, the refusals and so on to 其他. */
const otherwise = [
  0.15, 0.004, 0.008, 0.006, 0.02, 0.03, 0.025, 0.008, 0.03, 0.42, 0.05, 0.025, 0.035, 0.03, 0.008,
  0.006, 0.01, 0.05, 0.001, 0.1,
];

const applicants = [0.885, 0.07, 0.006, 0.006, 0.013, 0.02];
const results = [0.58, 0.13, 0.17, 0.12];

/** Weights that a gamma draws must not vanish: no kind is quite impossible anywhere. */
const shares = (random: Random, weights: readonly number[], concentration: number) =>
  cumulative(scattered(random, weights, concentration).map((weight) => weight + 1e-6));

const officeRequests = { county: 7, prefecture: 60, province: 140 } as const satisfies Record<
  Tier,
  number
>;
const departmentFactor = { county: 1, prefecture: 6, province: 16 } as const satisfies Record<
  Tier,
  number
>;
const decisionFactor = { county: 1, prefecture: 3, province: 4 } as const satisfies Record<
  Tier,
  number
>;

const middleRequests = ({ role, tier, branch }: Body): number => {
  if (role === "office") return officeRequests[tier];
  return role === "township" ? 0.4 : (branch?.requests ?? 0) * departmentFactor[tier];
};

/** Offices of the same rank differ least, townships most: that is where the long tail is. */
const spread = {
  government: 0,
  office: 1.05,
  department: 1.3,
  township: 1.5,
} as const satisfies Record<Role, number>;

const middleGranted = ({ role, branch }: Body): number => {
  if (role === "department") return branch?.granted ?? 0.5;
  return role === "office" ? 0.44 : 0.6;
};

/** Most bodies stay as they are; one in seven moves steadily. */
const trend = (random: Random, size: number): number => {
  const moves = random() < 0.15;
  const by = size * normal(random);
  return moves ? by : 0;
};

const decided = (random: Random, { branch, tier }: Body, what: keyof Branch): number => {
  const middle = Number(branch?.[what] ?? 0);
  return middle === 0 ? 0 : logNormal(random, middle * decisionFactor[tier], 0.8);
};

const rulesIssued = ({ role, tier }: Body): number => {
  if (role !== "office" || tier === "county") return 0;
  return tier === "province" ? 4 : 0.5;
};

const documentsIssued = ({ role, tier, branch }: Body): number => {
  if (role === "office") return tier === "province" ? 20 : 7;
  return branch ? 0.8 : 0.3;
};

/** A body's profile follows from the seed and its index alone. */
export const profileOf = (seed: number, body: Body): Profile => {
  const random = randomOf(seed, streams.profile, body.index);
  return {
    requests: logNormal(random, middleRequests(body), spread[body.role]),
    requestsTrend: trend(random, 0.18),
    steadiness: 2 + gamma(random, 3),
    applicants: shares(random, applicants, 40),
    granted: beta(random, middleGranted(body), 11),
    grantedTrend: trend(random, 0.3),
    otherwise: shares(random, otherwise, 25),
    carried: beta(random, 0.07, 30),
    review: beta(random, 0.06, 20),
    directSuit: beta(random, 0.012, 60),
    postReviewSuit: beta(random, 0.015, 60),
    results: shares(random, results, 25),
    licences: decided(random, body, "licences"),
    penalties: decided(random, body, "penalties"),
    coercive: decided(random, body, "coercive"),
    fees: decided(random, body, "fees"),
    rules: rulesIssued(body),
    documents: logNormal(random, documentsIssued(body), 0.7),
  };
};

/** The year that levels are stated for. */
export const middleYear = 2022;

export const requestsIn = ({ requests, requestsTrend }: Profile, year: number): number =>
  requests * Math.exp(requestsTrend * (year - middleYear));

export const grantedIn = ({ granted, grantedTrend }: Profile, year: number): number => {
  const odds = (granted / (1 - granted)) * Math.exp(grantedTrend * (year - middleYear));
  return odds / (1 + odds);
};
