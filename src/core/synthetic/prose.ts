import type { NarrativeId } from "../form/narrative.ts";
import type { Narrative } from "../report/report.ts";
import { between, logNormal, poisson } from "./distributions.ts";
import { type Figures, numberAt, slotOf } from "./figures.ts";
import type { Random } from "./random.ts";

const received = slotOf("requests.received.total");

const told = (
  id: NarrativeId,
  value: number,
  { unit, evidence }: { unit: string; evidence: string },
): Narrative => ({ id, value, unit, evidence });

const count = (random: Random, median: number): number =>
  poisson(random, logNormal(random, median, 0.9));

const tellPublished = (random: Random): readonly Narrative[] => {
  const items = count(random, 300);
  const interpretations = count(random, 6);
  const evidence = `本年度主动公开政府信息${items}条，发布政策解读${interpretations}篇。`;
  return [
    told("narrative.published", items, { unit: "条", evidence }),
    told("narrative.interpretations", interpretations, { unit: "篇", evidence }),
  ];
};

const tellConsultations = (random: Random): readonly Narrative[] => {
  const cases = count(random, 25);
  const closed = random() < 0.7 ? 100 : between(random, 900, 999) / 10;
  const evidence = `受理咨询投诉${cases}件，办结率${closed}%。`;
  return [
    told("narrative.consultations", cases, { unit: "件", evidence }),
    told("narrative.consultations-closing-rate", closed, { unit: "%", evidence }),
  ];
};

/** The count that the table prints too. */
export const requestsStated = "narrative.requests-received" satisfies NarrativeId;

export const tellRequests = (requests: number): Narrative =>
  told(requestsStated, requests, {
    unit: "件",
    evidence: `本年共收到政府信息公开申请${requests}件，均已依法办理。`,
  });

/** The counts a report states in its first part. */
export const tell = (figures: Figures, random: Random): readonly Narrative[] => [
  ...tellPublished(random),
  tellRequests(numberAt(figures, received)),
  ...(random() < 0.5 ? tellConsultations(random) : []),
];
