import type { CellId } from "../form/cells.ts";
import { binomial, logNormal, normal, poisson } from "./distributions.ts";
import { type Figures, numberAt, slotOf } from "./figures.ts";
import type { Profile } from "./profile.ts";
import type { Random } from "./random.ts";

const put = (figures: Figures, id: CellId, number: number): number => {
  figures[slotOf(id)] = number;
  return number;
};

/** Both forms tell of the same documents: what is in force is what was, and what came and went. */
const drawDocuments = (
  figures: Figures,
  row: "rules" | "normative-documents",
  { issuing, inForce, random }: { issuing: number; inForce: number; random: Random },
): number => {
  const issued = put(figures, `disclosure.${row}.issued`, poisson(random, issuing));
  const repealed = Math.min(inForce, poisson(random, inForce * 0.06));
  put(figures, `disclosure.${row}.repealed`, repealed);
  put(figures, `disclosure-2019.${row}.made`, issued);
  put(figures, `disclosure-2019.${row}.newly-public`, binomial(random, issued, 0.95));
  put(figures, `disclosure-2019.${row}.public-total`, inForce + issued - repealed);
  return put(figures, `disclosure.${row}.in-force`, inForce + issued - repealed);
};

/** A year is a little above or below the usual. */
const drawAround = (random: Random, usual: number): number =>
  usual === 0 ? 0 : poisson(random, logNormal(random, usual, 0.2));

const decisionRows = ["licences", "penalties", "coercive-measures"] as const;
const itemRows = ["licences", "other-services", "penalties", "coercive-measures", "fees"] as const;

/** The lists of licences and the like, which change by a few items now and then. */
const drawItems = (figures: Figures, items: readonly number[], random: Random): readonly number[] =>
  itemRows.map((row, i) => {
    const before = put(figures, `disclosure-2019.${row}.items-previous`, items[i] ?? 0);
    const changes = before > 0 && random() < 0.2;
    const change = changes ? Math.max(-before, Math.round(2 * normal(random))) : 0;
    put(figures, `disclosure-2019.${row}.items-change`, change);
    return before + change;
  });

const money = (amount: number): number => Math.round(amount * 100) / 100;

const drawProcurement = (figures: Figures, random: Random): void => {
  const purchases = put(figures, "disclosure-2019.procurement.items", poisson(random, 3));
  const amount = purchases === 0 ? 0 : money(purchases * logNormal(random, 18, 1));
  put(figures, "disclosure-2019.procurement.amount", amount);
};

/** What a body has at the beginning of the first year, and takes from year to year. */
export interface Stock {
  readonly rules: number;
  readonly documents: number;
  /** Items of each list, in the order of the 2019 form. */
  readonly items: readonly number[];
}

const listed = (usual: number, random: Random): number => (usual === 0 ? 0 : poisson(random, 14));

export const firstStock = (profile: Profile, random: Random): Stock => {
  return {
    rules: poisson(random, profile.rules * 14),
    documents: poisson(random, profile.documents * 12),
    items: [
      listed(profile.licences, random),
      poisson(random, 9),
      listed(profile.penalties, random) * 6,
      listed(profile.coercive, random),
      listed(profile.fees, random) >> 2,
    ],
  };
};

/** Table 二 of both forms, since either may be printed; the stock that the next year begins with. */
export const drawDisclosure = (
  figures: Figures,
  stock: Stock,
  { profile, random }: { profile: Profile; random: Random },
): Stock => {
  const documents = { random, issuing: profile.documents, inForce: stock.documents };
  const rules = { random, issuing: profile.rules, inForce: stock.rules };
  const next = {
    rules: drawDocuments(figures, "rules", rules),
    documents: drawDocuments(figures, "normative-documents", documents),
    items: drawItems(figures, stock.items, random),
  };
  const usual = [profile.licences, profile.penalties, profile.coercive];
  for (const [i, row] of decisionRows.entries()) {
    const decisions = put(
      figures,
      `disclosure.${row}.decisions`,
      drawAround(random, usual[i] ?? 0),
    );
    put(figures, `disclosure-2019.${row}.decisions`, decisions);
  }
  put(figures, "disclosure-2019.other-services.decisions", drawAround(random, 20));
  put(figures, "disclosure.fees.amount", money(drawAround(random, profile.fees * 100) / 100));
  drawProcurement(figures, random);
  return next;
};

const received = slotOf("requests.received.total");

/** 信息处理费: few requests are charged for, and not every charge is paid. */
export const drawFees = (figures: Figures, random: Random): void => {
  const notices = binomial(random, numberAt(figures, received), 0.002);
  const charged = notices === 0 ? 0 : money(notices * logNormal(random, 300, 1));
  put(figures, "handling-fees.notices", notices);
  put(figures, "handling-fees.charged", charged);
  put(figures, "handling-fees.collected", random() < 0.7 ? charged : 0);
};
