import { type CellId, cellOf } from "../form/cells.ts";
import { cell, type Expression, sum } from "../form/expression.ts";
import { declined, refused, unavailable } from "../form/formulas.ts";
import type { Unit } from "../form/form.ts";
import { tables } from "../form/tables.ts";
import type { Count } from "./metric.ts";

type Words = Pick<Count, "label" | "help">;

const count = (words: Words, formula: Expression, more: Pick<Count, "group" | "unit">): Count => ({
  kind: "count",
  ...words,
  formula,
  polarity: "neutral",
  formats: ["2019", "2021"],
  ...more,
});

const requestCount = (words: Words, formula: Expression): Count =>
  count(words, formula, { group: "requests", unit: "requests" });

const caseCount = (words: Words, formula: Expression): Count =>
  count(words, formula, { group: "disputes", unit: "cases" });

/** Table 二 counts other things in each format, so its metrics belong to one of them. */
const disclosureCount = (words: Words, id: CellId, unit: Unit = "documents"): Count => ({
  ...count(words, cell(id), { group: "disclosure", unit }),
  formats: tables[cellOf(id).table].formats,
});

/** Every count: numbers of the form as printed, added up over reports; no population is known. */
export const counts = {
  received: requestCount(
    {
      label: { zh: "新收申请", en: "Requests received" },
      help: {
        zh: "本年新收的政府信息公开申请。",
        en: "Requests for information received in the year.",
      },
    },
    cell("requests.received.total"),
  ),
  closed: requestCount(
    {
      label: { zh: "办结申请", en: "Requests closed" },
      help: { zh: "本年办结的申请。", en: "Requests closed in the year." },
    },
    cell("requests.closed.total"),
  ),
  disclosed: requestCount(
    {
      label: { zh: "公开件数", en: "Requests disclosed" },
      help: { zh: "全部公开与部分公开之和。", en: "Requests granted in full or in part." },
    },
    sum(cell("requests.granted.total"), cell("requests.partial.total")),
  ),
  refused: requestCount(
    {
      label: { zh: "不予公开件数", en: "Requests refused" },
      help: { zh: "八种不予公开理由之和。", en: "Requests refused on any of the eight grounds." },
    },
    refused("total"),
  ),
  unavailable: requestCount(
    {
      label: { zh: "无法提供件数", en: "Requests unavailable" },
      help: {
        zh: "三种无法提供情形之和。",
        en: "Requests that could not be met, on any of three grounds.",
      },
    },
    unavailable("total"),
  ),
  declined: requestCount(
    {
      label: { zh: "不予处理件数", en: "Requests declined" },
      help: { zh: "五种不予处理情形之和。", en: "Requests declined on any of five grounds." },
    },
    declined("total"),
  ),
  complaints: requestCount(
    {
      label: { zh: "信访举报投诉类申请", en: "Complaint-type requests" },
      help: {
        zh: "因属信访、举报、投诉而不予处理的申请。",
        en: "Requests declined as complaints, petitions or reports.",
      },
    },
    cell("requests.declined-complaint.total"),
  ),
  "carried-out": requestCount(
    {
      label: { zh: "结转下年", en: "Carried over" },
      help: { zh: "年底尚未办结的申请。", en: "Requests still open at year’s end." },
    },
    cell("requests.carried-out.total"),
  ),
  reviews: caseCount(
    {
      label: { zh: "行政复议", en: "Reviews" },
      help: {
        zh: "因信息公开引起的行政复议。",
        en: "Administrative reviews over information disclosure.",
      },
    },
    cell("disputes.review.total"),
  ),
  suits: caseCount(
    {
      label: { zh: "行政诉讼", en: "Suits" },
      help: { zh: "直接起诉与复议后起诉之和。", en: "Suits brought directly and after review." },
    },
    sum(cell("disputes.direct-suit.total"), cell("disputes.post-review-suit.total")),
  ),
  "rules-issued": disclosureCount(
    {
      label: { zh: "制发规章", en: "Rules issued" },
      help: { zh: "本年制发的规章。", en: "Rules issued in the year." },
    },
    "disclosure.rules.issued",
  ),
  "rules-in-force": disclosureCount(
    {
      label: { zh: "现行有效规章", en: "Rules in force" },
      help: { zh: "年底现行有效的规章。", en: "Rules in force at year’s end." },
    },
    "disclosure.rules.in-force",
  ),
  "documents-issued": disclosureCount(
    {
      label: { zh: "制发规范性文件", en: "Normative documents issued" },
      help: { zh: "本年制发的行政规范性文件。", en: "Normative documents issued in the year." },
    },
    "disclosure.normative-documents.issued",
  ),
  "documents-in-force": disclosureCount(
    {
      label: { zh: "现行有效规范性文件", en: "Normative documents in force" },
      help: {
        zh: "年底现行有效的行政规范性文件。",
        en: "Normative documents in force at year’s end.",
      },
    },
    "disclosure.normative-documents.in-force",
  ),
  licences: disclosureCount(
    {
      label: { zh: "行政许可决定", en: "Licence decisions" },
      help: {
        zh: "本年作出的行政许可决定，不论是否公开。",
        en: "Licence decisions made, public or not.",
      },
    },
    "disclosure.licences.decisions",
    "decisions",
  ),
  penalties: disclosureCount(
    {
      label: { zh: "行政处罚决定", en: "Penalty decisions" },
      help: {
        zh: "本年作出的行政处罚决定，不论是否公开。",
        en: "Penalty decisions made, public or not.",
      },
    },
    "disclosure.penalties.decisions",
    "decisions",
  ),
  "coercive-measures": disclosureCount(
    {
      label: { zh: "行政强制决定", en: "Coercive measures" },
      help: {
        zh: "本年作出的行政强制决定，不论是否公开。",
        en: "Coercive measures decided, public or not.",
      },
    },
    "disclosure.coercive-measures.decisions",
    "decisions",
  ),
  fees: disclosureCount(
    {
      label: { zh: "行政事业性收费", en: "Administrative fees" },
      help: {
        zh: "本年收费金额，单位万元。",
        en: "Fees charged in the year, in ten thousand yuan.",
      },
    },
    "disclosure.fees.amount",
    "wan-yuan",
  ),
  "documents-made-2019": disclosureCount(
    {
      label: { zh: "新制作规范性文件（2019年格式）", en: "Normative documents made (2019 form)" },
      help: { zh: "2019年格式的本年新制作数量。", en: "Newly made, as the 2019 form counts it." },
    },
    "disclosure-2019.normative-documents.made",
    "documents",
  ),
  "licences-2019": disclosureCount(
    {
      label: { zh: "行政许可处理决定（2019年格式）", en: "Public licence decisions (2019 form)" },
      help: {
        zh: "2019年格式只计对外公开的处理决定。",
        en: "The 2019 form counts only decisions made public.",
      },
    },
    "disclosure-2019.licences.decisions",
    "decisions",
  ),
  "penalties-2019": disclosureCount(
    {
      label: { zh: "行政处罚处理决定（2019年格式）", en: "Public penalty decisions (2019 form)" },
      help: {
        zh: "2019年格式只计对外公开的处理决定。",
        en: "The 2019 form counts only decisions made public.",
      },
    },
    "disclosure-2019.penalties.decisions",
    "decisions",
  ),
} satisfies Record<string, Count>;
