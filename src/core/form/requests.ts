import { block, type Column, type Layout, type Row, type Table } from "./form.ts";
import type { Text } from "../text.ts";

const row = (
  zh: string,
  en: string,
  printed: string,
  article: string,
  help: Text,
  layout?: Layout,
): Row => ({ label: { zh, en }, printed, article, help, ...(layout && { layout }) });

const column = (zh: string, en: string): Column => ({
  label: { zh, en },
  printed: zh,
  unit: "requests",
});

export const requests = {
  label: { zh: "收到和处理政府信息公开申请情况", en: "Requests received and handled" },
  part: { zh: "三", en: "III" },
  formats: ["2019", "2021"],
  blocks: [
    block(
      {
        received: row("新收申请", "Received", "一、本年新收政府信息公开申请数量", "27", {
          zh: "本年收到的政府信息公开申请。",
          en: "Requests for information that arrived this year.",
        }),
        "carried-in": row("上年结转", "Carried in", "二、上年结转政府信息公开申请数量", "33", {
          zh: "上年收到、转到本年继续办理的申请。",
          en: "Requests of last year still open when this year began.",
        }),
        granted: row("予以公开", "Granted", "（一）予以公开", "36(2)", {
          zh: "申请的信息全部提供，或告知如何获取。",
          en: "All the information asked for was given, or the way to get it.",
        }),
        partial: row(
          "部分公开",
          "Granted in part",
          "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
          "37",
          {
            zh: "可公开的部分公开，不可公开的部分遮盖或略去。",
            en: "The part that may be public was given, the rest withheld.",
          },
        ),
        "refused-state-secret": row("国家秘密", "State secret", "1.属于国家秘密", "14", {
          zh: "依法确定为国家秘密，不予公开。",
          en: "Refused because the information is classified by law.",
        }),
        "refused-by-law": row(
          "法律行政法规禁止",
          "Forbidden by law",
          "2.其他法律行政法规禁止公开",
          "14",
          {
            zh: "法律或行政法规禁止公开。",
            en: "Refused because a law or administrative regulation forbids it.",
          },
        ),
        "refused-safety": row(
          "三安全一稳定",
          "Safety and stability",
          "3.危及“三安全一稳定”",
          "14",
          {
            zh: "公开可能危及国家安全、公共安全、经济安全或社会稳定。",
            en: "Refused because it might endanger national, public or economic security or social stability.",
          },
        ),
        "refused-third-party": row(
          "第三方权益",
          "Third-party rights",
          "4.保护第三方合法权益",
          "15",
          {
            zh: "涉及他人商业秘密或个人隐私，公开会造成损害。",
            en: "Refused to protect the trade secrets or privacy of others.",
          },
        ),
        "refused-internal": row("内部事务", "Internal affairs", "5.属于三类内部事务信息", "16(1)", {
          zh: "人事管理、后勤管理、内部工作流程信息。",
          en: "Refused as information on staff, logistics or internal procedure.",
        }),
        "refused-process": row("过程性信息", "Deliberation", "6.属于四类过程性信息", "16(2)", {
          zh: "讨论记录、过程稿、磋商信函、请示报告。",
          en: "Refused as minutes, drafts, consultation letters or internal submissions.",
        }),
        "refused-enforcement-file": row(
          "执法案卷",
          "Enforcement file",
          "7.属于行政执法案卷",
          "16(2)",
          {
            zh: "行政执法案卷信息，当事人另有查阅途径。",
            en: "Refused as part of an enforcement file, which parties may consult by other means.",
          },
        ),
        "refused-inquiry": row("行政查询", "Register inquiry", "8.属于行政查询事项", "36(7)", {
          zh: "登记资料等另有专门查询规定的信息。",
          en: "Refused because registers have their own rules of inquiry.",
        }),
        "unavailable-not-held": row(
          "不掌握",
          "Not held",
          "1.本机关不掌握相关政府信息",
          "36(4)(5)",
          {
            zh: "检索后没有，或由别的机关负责公开。",
            en: "The body searched and does not hold it, or another body is responsible.",
          },
        ),
        "unavailable-not-compiled": row(
          "需另行制作",
          "Would have to be made",
          "2.没有现成信息需要另行制作",
          "38",
          {
            zh: "没有现成信息，需要加工、分析后才能提供。",
            en: "No ready record exists; it would have to be compiled or analysed.",
          },
        ),
        "unavailable-unclear": row(
          "补正后仍不明确",
          "Still unclear",
          "3.补正后申请内容仍不明确",
          "30",
          {
            zh: "申请人补正之后仍无法确定要什么信息。",
            en: "Even after correction the request did not say what is wanted.",
          },
        ),
        "declined-complaint": row(
          "信访举报投诉",
          "Complaint or petition",
          "1.信访举报投诉类申请",
          "39(1)",
          {
            zh: "以申请公开的形式进行信访、投诉、举报，告知走相应渠道。",
            en: "A complaint, petition or report in the shape of a request, referred to its own channel.",
          },
        ),
        "declined-repeat": row("重复申请", "Repeat request", "2.重复申请", "36(6)", {
          zh: "已经答复过的同一申请。",
          en: "The same request had been answered before.",
        }),
        "declined-publication": row(
          "公开出版物",
          "Published work",
          "3.要求提供公开出版物",
          "39(2)",
          {
            zh: "要求提供公报、报刊、书籍等，告知获取途径。",
            en: "Asked for gazettes, periodicals or books that are on sale or in libraries.",
          },
        ),
        "declined-excessive": row(
          "大量反复申请",
          "Excessive requests",
          "4.无正当理由大量反复申请",
          "35",
          {
            zh: "数量、频次明显超过合理范围且理由不合理。",
            en: "Requests clearly beyond reasonable number and frequency, without good reason.",
          },
        ),
        "declined-reissue": row(
          "确认或重新出具",
          "Confirm or reissue",
          "5.要求行政机关确认或重新出具已获取信息",
          "50",
          {
            zh: "要求对已经取得的信息再作确认或重新出具。",
            en: "Asked to confirm or issue again what the applicant already has.",
          },
        ),
        "other-uncorrected": row(
          "逾期不补正",
          "Not corrected in time",
          "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
          "30",
          {
            zh: "逾期没有补正，视为放弃申请。",
            en: "The applicant did not correct the request in time; it counts as given up.",
          },
          "25",
        ),
        "other-unpaid": row(
          "逾期未缴费",
          "Fee not paid in time",
          "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
          "42",
          {
            zh: "逾期没有缴纳信息处理费，视为放弃申请。",
            en: "The processing fee was not paid in time; the request counts as given up.",
          },
          "25",
        ),
        "other-other": row(
          "其他",
          "Other",
          "3.其他",
          "50",
          {
            zh: "不属于以上任何一种的办理结果，如主动撤回。",
            en: "Outcomes that fit none of the above, such as a request withdrawn.",
          },
          "25",
        ),
        "other-handling": row(
          "其他处理",
          "Other handling",
          "（六）其他处理",
          "50",
          {
            zh: "2019年格式把其他处理印作一行。",
            en: "The 2019 form prints all other handling as one row.",
          },
          "23",
        ),
        closed: row("办结总计", "Closed", "（七）总计", "50", {
          zh: "本年办结的申请，等于以上各项办理结果之和。",
          en: "Requests closed this year: the sum of all outcomes above.",
        }),
        "carried-out": row("结转下年", "Carried out", "四、结转下年度继续办理", "33", {
          zh: "年底尚未办结、转到下年的申请。",
          en: "Requests still open at the end of the year.",
        }),
      },
      {
        natural: column("自然人", "Individuals"),
        business: column("商业企业", "Businesses"),
        research: column("科研机构", "Research institutes"),
        nonprofit: column("社会公益组织", "Non-profits"),
        legal: column("法律服务机构", "Legal services"),
        other: column("其他", "Other"),
        total: column("总计", "Total"),
      },
    ),
  ],
} satisfies Table;
