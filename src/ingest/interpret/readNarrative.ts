import type { Narrative } from "#core/report/report.ts";
import { type CountRule, countRules, type Topic, topics } from "./countRules.ts";
import { sentencesOf } from "./sentences.ts";
import { simplify } from "./simplify.ts";

/** A number with its unit as prose prints it: 1,136条, 18万余条, 99.8%以上. */
const count =
  /(?<![\d.A-Za-z\-—])(\d[\d,]*(?:\.\d+)?)((?:万|亿)?[余多]?(?:件次|人次|批次|[件条篇份期场次个宗起通]|%)(?:以上)?)/gu;

const topicWord = new RegExp(topics.map(([, words]) => words).join("|"), "gu");

const topicPatterns = topics.map(
  ([topic, words]) => [topic, new RegExp(`^(?:${words})$`, "u")] as const,
);

const topicOf = (word: string): Topic | undefined =>
  topicPatterns.find(([, pattern]) => pattern.test(word))?.[0];

/** The topic of the last telling word in a text. */
const lastTopic = (text: string): Topic | undefined => {
  const word = [...text.matchAll(topicWord)].at(-1)?.[0];
  return word === undefined ? undefined : topicOf(word);
};

/** A change on last year or a part of what was just counted is not the count itself. */
const isAside = (clause: string): boolean =>
  /(?:较|比)(?:上年|去年|上一年|20\d\d年)|同比|环比|增[加长]|减少|下降|去年(?!结转)/u.test(clause);

const isPart = (clause: string): boolean => /^[，,、(]?其中(?!.*(?:自然人|法人))/u.test(clause);

const clauseOf = (lead: string): string => lead.split(/(?<=.)[，,]/u).at(-1) ?? lead;

interface Counted {
  /** The words before the number, from the number before it on. */
  readonly lead: string;
  readonly unit: string;
  readonly topic: Topic | undefined;
}

const fits = (rule: CountRule, { lead, unit, topic }: Counted): boolean =>
  (rule.topic === undefined || rule.topic === topic) &&
  (rule.units?.test(unit.replace("以上", "")) ?? true) &&
  rule.words.test(lead);

interface Context {
  /** The sentence as printed. */
  readonly evidence: string;
  /** What the sentences before it in the paragraph were about. */
  readonly topic: Topic | undefined;
}

const countsIn = (sentence: string, { evidence, topic }: Context): readonly Narrative[] => {
  let end = 0;
  return [...sentence.matchAll(count)].flatMap((match): readonly Narrative[] => {
    const [, digits = "", unit = ""] = match;
    const before = sentence.slice(0, match.index);
    const lead = sentence.slice(end, match.index);
    end = match.index + match[0].length;
    const clause = clauseOf(lead);
    if (isAside(clause) || isPart(clause)) return [];
    const counted = { lead, unit, topic: lastTopic(before) ?? topic };
    const found = countRules.find((rule) => fits(rule, counted));
    return found
      ? [{ id: found.id, value: Number(digits.replaceAll(",", "")), unit, evidence }]
      : [];
  });
};

const plain = (text: string): string => simplify(text.normalize("NFKC").replaceAll(/\s/gu, ""));

const countsOf = (paragraph: string): readonly Narrative[] => {
  if (!/\d/u.test(paragraph)) return [];
  let topic: Topic | undefined;
  return sentencesOf(paragraph).flatMap((evidence) => {
    const sentence = plain(evidence);
    const counts = countsIn(sentence, { evidence, topic });
    topic = lastTopic(sentence) ?? topic;
    return counts;
  });
};

/** The counts that prose states, each once: a report that repeats itself means the first. */
export const readNarrative = (paragraphs: readonly string[]): readonly Narrative[] => {
  const counts = new Map<string, Narrative>();
  for (const each of paragraphs.flatMap(countsOf)) {
    if (!counts.has(each.id)) counts.set(each.id, each);
  }
  return [...counts.values()];
};
