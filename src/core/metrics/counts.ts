import type { CellId } from "../form/cells.ts";
import { cell, type Expression, sum } from "../form/expression.ts";
import { declined, refused, unavailable } from "../form/formulas.ts";
import type { Format, Unit } from "../form/form.ts";
import type { Text } from "../text.ts";
import type { Count, MetricGroup, Polarity } from "./metric.ts";

const count = (
  label: Text,
  help: Text,
  formula: Expression,
  options: {
    readonly group: MetricGroup;
    readonly unit: Unit;
    readonly polarity?: Polarity;
    readonly formats?: readonly Format[];
  },
): Count => ({
  kind: "count",
  label,
  help,
  formula,
  polarity: "neutral",
  formats: ["2019", "2021"],
  ...options,
});

const requestCount = (zh: string, en: string, help: Text, formula: Expression): Count =>
  count({ zh, en }, help, formula, { group: "requests", unit: "requests" });

const caseCount = (zh: string, en: string, help: Text, formula: Expression): Count =>
  count({ zh, en }, help, formula, { group: "disputes", unit: "cases" });

const disclosureCount = (
  zh: string,
  en: string,
  help: Text,
  id: CellId,
  unit: Unit = "documents",
  format: Format = "2021",
): Count => count({ zh, en }, help, cell(id), { group: "disclosure", unit, formats: [format] });

/** Every count: numbers of the form as printed, added up over reports; no population is known. */
export const counts = {
  received: requestCount(
    "新收申请",
    "Requests received",
    { zh: "本年新收的政府信息公开申请。", en: "Requests for information received in the year." },
    cell("requests.received.total"),
  ),
  closed: requestCount(
    "办结申请",
    "Requests closed",
    { zh: "本年办结的申请。", en: "Requests closed in the year." },
    cell("requests.closed.total"),
  ),
  disclosed: requestCount(
    "公开件数",
    "Requests disclosed",
    { zh: "全部公开与部分公开之和。", en: "Requests granted in full or in part." },
    sum(cell("requests.granted.total"), cell("requests.partial.total")),
  ),
  refused: requestCount(
    "不予公开件数",
    "Requests refused",
    { zh: "八种不予公开理由之和。", en: "Requests refused on any of the eight grounds." },
    refused("total"),
  ),
  unavailable: requestCount(
    "无法提供件数",
    "Requests unavailable",
    {
      zh: "三种无法提供情形之和。",
      en: "Requests that could not be met, on any of three grounds.",
    },
    unavailable("total"),
  ),
  declined: requestCount(
    "不予处理件数",
    "Requests declined",
    { zh: "五种不予处理情形之和。", en: "Requests declined on any of five grounds." },
    declined("total"),
  ),
  complaints: requestCount(
    "信访举报投诉类申请",
    "Complaint-type requests",
    {
      zh: "因属信访、举报、投诉而不予处理的申请。",
      en: "Requests declined as complaints, petitions or reports.",
    },
    cell("requests.declined-complaint.total"),
  ),
  "carried-out": requestCount(
    "结转下年",
    "Carried out",
    { zh: "年底尚未办结的申请。", en: "Requests still open at year’s end." },
    cell("requests.carried-out.total"),
  ),
  reviews: caseCount(
    "行政复议",
    "Reviews",
    { zh: "因信息公开引起的行政复议。", en: "Administrative reviews over information disclosure." },
    cell("disputes.review.total"),
  ),
  suits: caseCount(
    "行政诉讼",
    "Suits",
    { zh: "直接起诉与复议后起诉之和。", en: "Suits brought directly and after review." },
    sum(cell("disputes.direct-suit.total"), cell("disputes.post-review-suit.total")),
  ),
  "documents-issued": disclosureCount(
    "制发规范性文件",
    "Normative documents issued",
    { zh: "本年制发的行政规范性文件。", en: "Normative documents issued in the year." },
    "disclosure.normative-documents.issued",
  ),
  "documents-in-force": disclosureCount(
    "现行有效规范性文件",
    "Normative documents in force",
    { zh: "年底现行有效的行政规范性文件。", en: "Normative documents in force at year’s end." },
    "disclosure.normative-documents.in-force",
  ),
  licences: disclosureCount(
    "行政许可决定",
    "Licence decisions",
    { zh: "本年作出的行政许可决定，不论是否公开。", en: "Licence decisions made, public or not." },
    "disclosure.licences.decisions",
    "decisions",
  ),
  penalties: disclosureCount(
    "行政处罚决定",
    "Penalty decisions",
    { zh: "本年作出的行政处罚决定，不论是否公开。", en: "Penalty decisions made, public or not." },
    "disclosure.penalties.decisions",
    "decisions",
  ),
  "coercive-measures": disclosureCount(
    "行政强制决定",
    "Coercive measures",
    {
      zh: "本年作出的行政强制决定，不论是否公开。",
      en: "Coercive measures decided, public or not.",
    },
    "disclosure.coercive-measures.decisions",
    "decisions",
  ),
  fees: disclosureCount(
    "行政事业性收费",
    "Administrative fees",
    { zh: "本年收费金额，单位万元。", en: "Fees charged in the year, in ten thousand yuan." },
    "disclosure.fees.amount",
    "wan-yuan",
  ),
  "documents-made-2019": disclosureCount(
    "新制作规范性文件（2019年格式）",
    "Normative documents made (2019 form)",
    { zh: "2019年格式的本年新制作数量。", en: "Newly made, as the 2019 form counts it." },
    "disclosure-2019.normative-documents.made",
    "documents",
    "2019",
  ),
  "licences-2019": disclosureCount(
    "行政许可处理决定（2019年格式）",
    "Public licence decisions (2019 form)",
    {
      zh: "2019年格式只计对外公开的处理决定。",
      en: "The 2019 form counts only decisions made public.",
    },
    "disclosure-2019.licences.decisions",
    "decisions",
    "2019",
  ),
  "penalties-2019": disclosureCount(
    "行政处罚处理决定（2019年格式）",
    "Public penalty decisions (2019 form)",
    {
      zh: "2019年格式只计对外公开的处理决定。",
      en: "The 2019 form counts only decisions made public.",
    },
    "disclosure-2019.penalties.decisions",
    "decisions",
    "2019",
  ),
} satisfies Record<string, Count>;
