import type { Text } from "../text.ts";
import { cell, type Expression, sum } from "./expression.ts";

/** What a count in the prose tells of; none of them is ever mixed into a rate of the tables. */
export const narrativeKinds = {
  published: { zh: "公开信息", en: "Published" },
  documents: { zh: "制发文件", en: "Documents" },
  engagement: { zh: "解读回应", en: "Engagement" },
  requests: { zh: "正文所述申请", en: "Requests, as the text puts it" },
  disputes: { zh: "正文所述复议诉讼", en: "Disputes, as the text puts it" },
  consultation: { zh: "咨询投诉", en: "Consultations and complaints" },
  petition: { zh: "信访投诉", en: "Petitions" },
  hotline: { zh: "12345热线", en: "12345 hotline" },
  service: { zh: "窗口与网上办事", en: "Service desks" },
  other: { zh: "其他", en: "Other" },
} as const satisfies Record<string, Text>;

export type NarrativeKind = keyof typeof narrativeKinds;

/** A kind of count that reports state in their prose. */
export interface NarrativeCount {
  readonly label: Text;
  readonly kind: NarrativeKind;
  /** Whether it is a percentage instead of a number of things. */
  readonly share?: true;
  /** What the form says of the same fact. */
  readonly states?: Expression;
}

const counting =
  (kind: NarrativeKind) =>
  (zh: string, en: string, states?: Expression): NarrativeCount => ({
    label: { zh, en },
    kind,
    ...(states && { states }),
  });

const sharing =
  (kind: NarrativeKind) =>
  (zh: string, en: string): NarrativeCount => ({ label: { zh, en }, kind, share: true });

const published = counting("published");
const document = counting("documents");
const engagement = counting("engagement");
const request = counting("requests");
const dispute = counting("disputes");

/** The counts that prose states often enough to have a name. */
export const narratives = {
  "narrative.published": published("主动公开", "Published"),
  "narrative.published-ever": published("历年累计公开", "Published since the beginning"),
  "narrative.published-website": published("政府网站", "On the website"),
  "narrative.published-wechat": published("微信公众号", "On WeChat"),
  "narrative.published-weibo": published("微博", "On Weibo"),
  "narrative.published-new-media": published("其他新媒体", "On other new media"),
  "narrative.published-press": published("报刊广播电视", "In press, radio and television"),
  "narrative.published-gazette": published("政府公报", "In the gazette"),
  "narrative.published-documents": published(
    "政策、规范性文件",
    "Policies and normative documents",
  ),
  "narrative.published-papers": published("公文", "Official papers"),
  "narrative.published-news": published("工作动态", "News of the work"),
  "narrative.published-notices": published("公示公告", "Notices"),
  "narrative.published-functions": published("机构职能", "Functions of the body"),
  "narrative.published-plans": published("规划计划", "Plans"),
  "narrative.published-licences": published("行政许可", "Licences"),
  "narrative.published-penalties": published("行政处罚", "Penalties"),
  "narrative.published-budgets": published("财政预决算", "Budgets and accounts"),
  "narrative.published-funds": published("财政资金", "Public funds"),
  "narrative.published-procurement": published("政府采购", "Procurement"),
  "narrative.published-prices": published("价格收费", "Prices and fees"),
  "narrative.published-projects": published("重大建设项目", "Major projects"),
  "narrative.published-benefits": published("为民办实事", "Benefits for the public"),
  "narrative.published-welfare": published("民政扶贫社保就业", "Welfare and employment"),
  "narrative.published-land": published(
    "国土城乡建设环保能源",
    "Land, building, environment, energy",
  ),
  "narrative.published-education": published("科教文体卫生", "Science, education, culture, health"),
  "narrative.published-safety": published("安全生产应急", "Work safety and emergencies"),
  "narrative.published-inspection": published("环保卫生安全监督检查", "Inspections"),
  "narrative.published-standard-columns": published("基层政务公开专栏", "Grass-roots columns"),
  "narrative.published-rest": published("其他应公开信息", "Other information"),
  "narrative.published-share": sharing("published")("主动公开占比", "Share published"),
  "narrative.open-share": sharing("published")("主动及依申请公开占比", "Share open at all"),
  "narrative.produced": document("制发公文", "Papers made"),
  "narrative.produced-on-request": document("依申请公开的公文", "Papers open on request"),
  "narrative.produced-withheld": document("不予公开的公文", "Papers withheld"),
  "narrative.produced-not-published": document("依申请及不予公开的公文", "Papers not published"),
  "narrative.normative-issued": document("制发规范性文件", "Normative documents issued"),
  "narrative.normative-repealed": document("废止规范性文件", "Normative documents repealed"),
  "narrative.normative-in-force": document("现行有效规范性文件", "Normative documents in force"),
  "narrative.archived": document("送交档案馆图书馆", "Sent to archives and libraries"),
  "narrative.interpretations": engagement("政策解读", "Policy interpretations"),
  "narrative.opinion-calls": engagement("民意征集", "Calls for opinions"),
  "narrative.opinions": engagement("征集到的意见", "Opinions received"),
  "narrative.press-conferences": engagement("新闻发布会", "Press conferences"),
  "narrative.new-media-accounts": engagement("政务新媒体账号", "New media accounts"),
  "narrative.requests-received": request(
    "收到申请",
    "Requests received",
    cell("requests.received.total"),
  ),
  "narrative.requests-carried-in": request(
    "上年结转",
    "Carried in",
    cell("requests.carried-in.total"),
  ),
  "narrative.requests-closed": request(
    "办结申请",
    "Requests closed",
    cell("requests.closed.total"),
  ),
  "narrative.requests-carried-out": request(
    "结转下年",
    "Carried over",
    cell("requests.carried-out.total"),
  ),
  "narrative.requests-handled": request("办理申请", "Requests handled"),
  "narrative.requests-granted": request("予以公开", "Granted", cell("requests.granted.total")),
  "narrative.requests-partial": request(
    "部分公开",
    "Granted in part",
    cell("requests.partial.total"),
  ),
  "narrative.requests-disclosed": request("予以公开及部分公开", "Granted in full or part"),
  "narrative.requests-refused": request("不予公开", "Refused"),
  "narrative.requests-unavailable": request("无法提供", "Unavailable"),
  "narrative.requests-declined": request("不予处理", "Declined"),
  "narrative.requests-other": request("其他处理", "Other handling"),
  "narrative.requests-natural": request("自然人申请", "By individuals"),
  "narrative.requests-legal-persons": request("法人或其他组织申请", "By organisations"),
  "narrative.requests-online": request("网络申请", "Requests online"),
  "narrative.requests-by-letter": request("信函申请", "Requests by letter"),
  "narrative.requests-closing-rate": sharing("requests")("申请办结率", "Closing rate of requests"),
  "narrative.requests-change": sharing("requests")("申请同比", "Change of requests on last year"),
  "narrative.reviews": dispute("行政复议", "Reviews", cell("disputes.review.total")),
  "narrative.suits": dispute(
    "行政诉讼",
    "Suits",
    sum(cell("disputes.direct-suit.total"), cell("disputes.post-review-suit.total")),
  ),
  "narrative.consultations": counting("consultation")(
    "咨询投诉受理",
    "Consultations and complaints",
  ),
  "narrative.consultations-closing-rate": sharing("consultation")("咨询投诉办结率", "Closing rate"),
  "narrative.complaints": counting("consultation")("投诉受理", "Complaints"),
  "narrative.petitions": counting("petition")("信访投诉受理", "Petitions and complaints"),
  "narrative.petitions-closing-rate": sharing("petition")("信访投诉处置率", "Rate dealt with"),
  "narrative.hotline-calls": counting("hotline")("热线接听", "Calls answered"),
  "narrative.hotline-received": counting("hotline")("热线诉求受理", "Hotline cases received"),
  "narrative.hotline-closed": counting("hotline")("热线诉求办结", "Hotline cases closed"),
  "narrative.hotline-closing-rate": sharing("hotline")("热线办结率", "Hotline closing rate"),
  "narrative.hotline-satisfaction": sharing("hotline")("热线满意率", "Hotline satisfaction"),
  "narrative.service-cases": counting("service")("窗口办件", "Cases at service desks"),
  "narrative.service-closing-rate": sharing("service")("窗口办结率", "Service desk closing rate"),
  "narrative.service-satisfaction": sharing("service")("窗口满意率", "Service desk satisfaction"),
  "narrative.online-cases": counting("service")("网上办事受理", "Cases online"),
  "narrative.online-closing-rate": sharing("service")("网上办事办结率", "Online closing rate"),
  "narrative.other": counting("other")("其他", "Other"),
} as const satisfies Record<string, NarrativeCount>;

export type NarrativeId = keyof typeof narratives;

export const narrativeIds = Object.keys(narratives) as readonly NarrativeId[];

export const isNarrativeId = (id: string): id is NarrativeId => Object.hasOwn(narratives, id);
