import { applicants, others, outcomes, requestColumns } from "../form/formulas.ts";
import { gamma, pick, poisson } from "./distributions.ts";
import { addAt, type Figures, numberAt, requestSlots } from "./figures.ts";
import { grantedIn, type Profile, requestsIn } from "./profile.ts";
import type { Random } from "./random.ts";
import { years } from "./years.ts";

const received = requestSlots("received");
const carriedIn = requestSlots("carried-in");
const carriedOut = requestSlots("carried-out");
const closed = requestSlots("closed");
const otherHandling = requestSlots("other-handling");

/** Every single outcome in the order of the profile's shares, 予以公开 first. */
const outcomeSlots = [...outcomes, ...others].map(requestSlots);
const othersFrom = outcomes.length;

const total = requestColumns.indexOf("total");

/** One request more in the row and in its total. */
const count = (figures: Figures, row: readonly number[], column: number): void => {
  addAt(figures, row[column] ?? 0, 1);
  addAt(figures, row[total] ?? 0, 1);
};

/** Requests open at the beginning of the first year, by applicant. */
export const firstOpen = (profile: Profile, random: Random): readonly number[] => {
  const open = applicants.map(() => 0);
  const count = poisson(random, requestsIn(profile, years[0] - 1) * profile.carried);
  for (let i = 0; i < count; i++) {
    const applicant = pick(random, profile.applicants);
    open[applicant] = (open[applicant] ?? 0) + 1;
  }
  return open;
};

export const putOpen = (figures: Figures, open: readonly number[]): void => {
  for (const [column, requests] of open.entries()) figures[carriedIn[column] ?? 0] = requests;
  figures[carriedIn[total] ?? 0] = open.reduce((sum, requests) => sum + requests, 0);
};

export const openAfter = (figures: Figures): readonly number[] =>
  carriedOut.slice(0, total).map((slot) => numberAt(figures, slot));

/** The year's expectation scatters around the profile's, so that counts vary more than Poisson's. */
const drawReceived = (profile: Profile, year: number, random: Random): number => {
  const { steadiness } = profile;
  return poisson(random, (requestsIn(profile, year) * gamma(random, steadiness)) / steadiness);
};

/** How requests of one body end in one year. */
interface Handling {
  readonly profile: Profile;
  /** Share of closed requests granted in full this year. */
  readonly granted: number;
  readonly random: Random;
}

/** Granted in full or not comes first, then which of the other outcomes. */
const drawOutcome = ({ profile, granted, random }: Handling): number =>
  random() < granted ? 0 : 1 + pick(random, profile.otherwise);

const handle = (figures: Figures, column: number, handling: Handling): void => {
  if (handling.random() < handling.profile.carried) return count(figures, carriedOut, column);
  const outcome = drawOutcome(handling);
  count(figures, outcomeSlots[outcome] ?? closed, column);
  count(figures, closed, column);
  if (outcome >= othersFrom) count(figures, otherHandling, column);
};

/**
 * Table 三, request by request: each is new or carried in, and is closed one way or carried out. Its rows
 * and columns add up because each request is counted where it belongs.
 */
export const drawRequests = (
  figures: Figures,
  { profile, year, random }: { profile: Profile; year: number; random: Random },
): void => {
  const handling = { profile, random, granted: grantedIn(profile, year) };
  for (let column = 0; column < total; column++) {
    const open = numberAt(figures, carriedIn[column] ?? 0);
    for (let i = 0; i < open; i++) handle(figures, column, handling);
  }
  const fresh = drawReceived(profile, year, random);
  for (let i = 0; i < fresh; i++) {
    const column = pick(random, profile.applicants);
    count(figures, received, column);
    handle(figures, column, handling);
  }
};
