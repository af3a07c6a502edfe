import type { CellId } from "../form/cells.ts";
import { cells } from "../form/cells.ts";
import type { Text } from "../text.ts";
import { identifier } from "./identifier.ts";

/** A question worth asking, and how it is asked. */
export interface SqlExample {
  readonly id: string;
  readonly title: Text;
  readonly sql: string;
}

const cell = (id: CellId): string => identifier(id);

const refusals = cells.filter(
  ({ table, row, column }) =>
    table === "requests" && column === "total" && row.startsWith("refused-"),
);

/** Questions that the figures answer: a beginning for one's own. */
export const sqlExamples: readonly SqlExample[] = [
  {
    id: "disclosure",
    title: {
      zh: "最近一年，各机关办结多少、公开多少？",
      en: "In the latest year, how many requests did each body close and disclose?",
    },
    sql: `select
  bodies.name,
  ${cell("requests.granted.total")} + ${cell("requests.partial.total")} as disclosed,
  ${cell("requests.closed.total")} as closed,
  round(100 * disclosed / nullif(closed, 0), 1) as percent
from reports
join bodies on bodies.id = reports.body
where reports.kind = 'own'
  and reports.year = (select max(year) from reports where kind = 'own')
order by closed desc nulls last`,
  },
  {
    id: "years",
    title: {
      zh: "各年新收多少申请，公开率怎样变化？",
      en: "How many requests came in each year, and how did the disclosure rate move?",
    },
    sql: `select
  year,
  count(*) as reports,
  sum(${cell("requests.received.total")}) as received,
  round(100 * sum(${cell("requests.granted.total")} + ${cell("requests.partial.total")})
    / nullif(sum(${cell("requests.closed.total")}), 0), 1) as percent_disclosed
from reports
where kind = 'own'
group by year
order by year`,
  },
  {
    id: "grounds",
    title: {
      zh: "不予公开用得最多的是哪条理由？",
      en: "Which ground of refusal is used most?",
    },
    sql: `select ground, requests
from (
  select
${refusals.map(({ id, row }) => `    sum(${cell(id)}) as ${identifier(row)}`).join(",\n")}
  from reports
  where kind = 'own'
)
unpivot (requests for ground in (*))
order by requests desc`,
  },
  {
    id: "change",
    title: {
      zh: "哪个机关的申请比上年增加最多？",
      en: "Which body saw the largest rise in requests on the year before?",
    },
    sql: `with years as (
  select
    body,
    year,
    ${cell("requests.received.total")} as received,
    lag(${cell("requests.received.total")}) over (partition by body order by year) as before,
    lag(year) over (partition by body order by year) as year_before
  from reports
  where kind = 'own'
)
select bodies.name, years.year, before, received, received - before as change
from years
join bodies on bodies.id = years.body
where year_before = year - 1 and change is not null
order by change desc
limit 20`,
  },
  {
    id: "applicants",
    title: {
      zh: "企业提出的申请占多少，哪里最多？",
      en: "What share of requests comes from businesses, and where is it largest?",
    },
    sql: `select
  bodies.region,
  sum(${cell("requests.received.business")}) as business,
  sum(${cell("requests.received.total")}) as received,
  round(100 * business / nullif(received, 0), 1) as percent
from reports
join bodies on bodies.id = reports.body
where reports.kind = 'own'
group by bodies.region
order by percent desc nulls last`,
  },
  {
    id: "checks",
    title: {
      zh: "哪些报告的数字对不上，差多少？",
      en: "Which reports do not add up, and by how much?",
    },
    sql: `select
  bodies.name, reports.year, findings.rule, findings."at" as place,
  findings.expected, findings.actual, findings.actual - findings.expected as difference
from findings
join reports on reports.report = findings.report
join bodies on bodies.id = reports.body
where findings.kind = 'check'
order by abs(difference) desc nulls last`,
  },
  {
    id: "blanks",
    title: {
      zh: "没有数字的单元格，原因各有多少？",
      en: "Why do cells hold no number, and how often?",
    },
    sql: `select rule as reason, count(*) as findings, count(distinct report) as reports
from findings
where kind = 'blank'
group by rule
order by findings desc`,
  },
  {
    id: "prose",
    title: {
      zh: "正文里写了哪些咨询、投诉和热线的数量？",
      en: "Which counts of inquiries, complaints and hotline calls do the texts state?",
    },
    sql: `select bodies.name, reports.year, narrative.id, narrative.value, narrative.unit, narrative.evidence
from narrative
join reports on reports.report = narrative.report
join bodies on bodies.id = reports.body
order by reports.year desc, bodies.name`,
  },
];
