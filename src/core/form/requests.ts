import { block, type Column, type Row, type Table } from "./form.ts";
import type { Text } from "../text.ts";

const row = (
  label: Text,
  printed: string,
  more: Pick<Row, "article" | "help" | "layout">,
): Row => ({ label, printed, ...more });

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
        received: row({ zh: "新收申请", en: "Received" }, "一、本年新收政府信息公开申请数量", {
          article: "27",
          help: {
            zh: "本年收到的政府信息公开申请。",
            en: "Requests for information that arrived this year.",
          },
        }),
        "carried-in": row(
          { zh: "上年结转", en: "Carried in" },
          "二、上年结转政府信息公开申请数量",
          {
            article: "33",
            help: {
              zh: "上年收到、转到本年继续办理的申请。",
              en: "Requests of last year still open when this year began.",
            },
          },
        ),
        granted: row({ zh: "予以公开", en: "Granted" }, "（一）予以公开", {
          article: "36(2)",
          help: {
            zh: "申请的信息全部提供，或告知如何获取。",
            en: "All the information asked for was given, or the way to get it.",
          },
        }),
        partial: row(
          { zh: "部分公开", en: "Granted in part" },
          "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
          {
            article: "37",
            help: {
              zh: "可公开的部分公开，不可公开的部分遮盖或略去。",
              en: "The part that may be public was given, the rest withheld.",
            },
          },
        ),
        "refused-state-secret": row({ zh: "国家秘密", en: "State secret" }, "1.属于国家秘密", {
          article: "14",
          help: {
            zh: "依法确定为国家秘密，不予公开。",
            en: "Refused because the information is classified by law.",
          },
        }),
        "refused-by-law": row(
          { zh: "法律行政法规禁止", en: "Forbidden by law" },
          "2.其他法律行政法规禁止公开",
          {
            article: "14",
            help: {
              zh: "法律或行政法规禁止公开。",
              en: "Refused because a law or administrative regulation forbids it.",
            },
          },
        ),
        "refused-safety": row(
          { zh: "三安全一稳定", en: "Safety and stability" },
          "3.危及“三安全一稳定”",
          {
            article: "14",
            help: {
              zh: "公开可能危及国家安全、公共安全、经济安全或社会稳定。",
              en: "Refused because it might endanger national, public or economic security or social stability.",
            },
          },
        ),
        "refused-third-party": row(
          { zh: "第三方权益", en: "Third-party rights" },
          "4.保护第三方合法权益",
          {
            article: "15",
            help: {
              zh: "涉及他人商业秘密或个人隐私，公开会造成损害。",
              en: "Refused to protect the trade secrets or privacy of others.",
            },
          },
        ),
        "refused-internal": row(
          { zh: "内部事务", en: "Internal affairs" },
          "5.属于三类内部事务信息",
          {
            article: "16(1)",
            help: {
              zh: "人事管理、后勤管理、内部工作流程信息。",
              en: "Refused as information on staff, logistics or internal procedure.",
            },
          },
        ),
        "refused-process": row({ zh: "过程性信息", en: "Deliberation" }, "6.属于四类过程性信息", {
          article: "16(2)",
          help: {
            zh: "讨论记录、过程稿、磋商信函、请示报告。",
            en: "Refused as minutes, drafts, consultation letters or internal submissions.",
          },
        }),
        "refused-enforcement-file": row(
          { zh: "执法案卷", en: "Enforcement file" },
          "7.属于行政执法案卷",
          {
            article: "16(2)",
            help: {
              zh: "行政执法案卷信息，当事人另有查阅途径。",
              en: "Refused as part of an enforcement file, which parties may consult by other means.",
            },
          },
        ),
        "refused-inquiry": row({ zh: "行政查询", en: "Register inquiry" }, "8.属于行政查询事项", {
          article: "36(7)",
          help: {
            zh: "登记资料等另有专门查询规定的信息。",
            en: "Refused because registers have their own rules of inquiry.",
          },
        }),
        "unavailable-not-held": row(
          { zh: "不掌握", en: "Not held" },
          "1.本机关不掌握相关政府信息",
          {
            article: "36(4)(5)",
            help: {
              zh: "检索后没有，或由别的机关负责公开。",
              en: "The body searched and does not hold it, or another body is responsible.",
            },
          },
        ),
        "unavailable-not-compiled": row(
          { zh: "需另行制作", en: "Would have to be made" },
          "2.没有现成信息需要另行制作",
          {
            article: "38",
            help: {
              zh: "没有现成信息，需要加工、分析后才能提供。",
              en: "No ready record exists; it would have to be compiled or analysed.",
            },
          },
        ),
        "unavailable-unclear": row(
          { zh: "补正后仍不明确", en: "Still unclear" },
          "3.补正后申请内容仍不明确",
          {
            article: "30",
            help: {
              zh: "申请人补正之后仍无法确定要什么信息。",
              en: "Even after correction the request did not say what is wanted.",
            },
          },
        ),
        "declined-complaint": row(
          { zh: "信访举报投诉", en: "Complaint or petition" },
          "1.信访举报投诉类申请",
          {
            article: "39(1)",
            help: {
              zh: "以申请公开的形式进行信访、投诉、举报，告知走相应渠道。",
              en: "A complaint, petition or report in the shape of a request, referred to its own channel.",
            },
          },
        ),
        "declined-repeat": row({ zh: "重复申请", en: "Repeat request" }, "2.重复申请", {
          article: "36(6)",
          help: { zh: "已经答复过的同一申请。", en: "The same request had been answered before." },
        }),
        "declined-publication": row(
          { zh: "公开出版物", en: "Published work" },
          "3.要求提供公开出版物",
          {
            article: "39(2)",
            help: {
              zh: "要求提供公报、报刊、书籍等，告知获取途径。",
              en: "Asked for gazettes, periodicals or books that are on sale or in libraries.",
            },
          },
        ),
        "declined-excessive": row(
          { zh: "大量反复申请", en: "Excessive requests" },
          "4.无正当理由大量反复申请",
          {
            article: "35",
            help: {
              zh: "数量、频次明显超过合理范围且理由不合理。",
              en: "Requests clearly beyond reasonable number and frequency, without good reason.",
            },
          },
        ),
        "declined-reissue": row(
          { zh: "确认或重新出具", en: "Confirm or reissue" },
          "5.要求行政机关确认或重新出具已获取信息",
          {
            article: "50",
            help: {
              zh: "要求对已经取得的信息再作确认或重新出具。",
              en: "Asked to confirm or issue again what the applicant already has.",
            },
          },
        ),
        "other-uncorrected": row(
          { zh: "逾期不补正", en: "Not corrected in time" },
          "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
          {
            article: "30",
            help: {
              zh: "逾期没有补正，视为放弃申请。",
              en: "The applicant did not correct the request in time; it counts as given up.",
            },
            layout: "25",
          },
        ),
        "other-unpaid": row(
          { zh: "逾期未缴费", en: "Fee not paid in time" },
          "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
          {
            article: "42",
            help: {
              zh: "逾期没有缴纳信息处理费，视为放弃申请。",
              en: "The processing fee was not paid in time; the request counts as given up.",
            },
            layout: "25",
          },
        ),
        "other-other": row({ zh: "其他", en: "Other" }, "3.其他", {
          article: "50",
          help: {
            zh: "不属于以上任何一种的办理结果，如主动撤回。",
            en: "Outcomes that fit none of the above, such as a request withdrawn.",
          },
          layout: "25",
        }),
        "other-handling": row({ zh: "其他处理", en: "Other handling" }, "（六）其他处理", {
          article: "50",
          help: {
            zh: "2019年格式把其他处理印作一行。",
            en: "The 2019 form prints all other handling as one row.",
          },
          layout: "23",
        }),
        closed: row({ zh: "办结总计", en: "Closed" }, "（七）总计", {
          article: "50",
          help: {
            zh: "本年办结的申请，等于以上各项办理结果之和。",
            en: "Requests closed this year: the sum of all outcomes above.",
          },
        }),
        "carried-out": row({ zh: "结转下年", en: "Carried over" }, "四、结转下年度继续办理", {
          article: "33",
          help: {
            zh: "年底尚未办结、转到下年的申请。",
            en: "Requests still open at the end of the year.",
          },
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
