import type { NarrativeId } from "#core/form/narrative.ts";

/** What a sentence is about; the word for it nearest before a number counts. */
export type Topic =
  | "hotline"
  | "petition"
  | "consultation"
  | "complaint"
  | "service"
  | "online"
  | "request"
  | "dispute"
  | "publishing";

const topicWords: Readonly<Record<Topic, string>> = {
  hotline: "12345|热线",
  petition: "信访投诉|信访",
  consultation: "咨询(?:、?投诉)?|投诉咨询",
  complaint: "投诉举报|投诉",
  service: "窗口",
  online: "网上办事",
  request: "依申请公开|依申请|信息公开申请|公开申请",
  dispute: "行政复议|行政诉讼|复议|诉讼",
  publishing: "主动公开|公开政府信息|公开信息|发布信息|发布政府信息",
};

export const topics = Object.entries(topicWords) as readonly (readonly [Topic, string])[];

/** A kind of count, told by the words right before its number. */
export interface CountRule {
  readonly id: NarrativeId;
  readonly words: RegExp;
  readonly topic?: Topic;
  readonly units?: RegExp;
}

/** May stand between the words and the number. */
const fillers =
  "(?:的|各类|政府|信息|数据|数量|总数|总量|共计?|累计|合计|约|近|达到?|为|了|均|有|:)*";

const told = (words: string): RegExp => new RegExp(`(?:${words})${fillers}$`, "u");

const rule =
  (topic?: Topic, units?: RegExp) =>
  (id: NarrativeId, words: string): CountRule => ({
    id,
    words: told(words),
    ...(topic && { topic }),
    ...(units && { units }),
  });

const share = /%$/u;
const texts = /[条篇件份期个]$/u;
const cases = /[件条宗次起个通]$/u;

const published = rule(undefined, texts);
const rate = (topic: Topic) => rule(topic, share);
const ofRequests = rule("request", cases);

const receiving = "(?:新收|收到|接收|受理|接到|承接|接办|办理)[^,，。；]*?";
const closing = "(?:办结|答复|办复|回复|办理完毕|处置|处理)[^,，。；]{0,8}?";
const closingRate = "(?:按时|按期|及时)?(?:办结|处置|办复|办理|答复|回复|处理)率[^,，。；]*?";
const satisfaction = "满意[率度][^,，。；]*?";

/** In the order in which they are tried: what says more comes first. */
export const countRules: readonly CountRule[] = [
  rate("hotline")("narrative.hotline-satisfaction", satisfaction),
  rate("hotline")("narrative.hotline-closing-rate", closingRate),
  rate("petition")("narrative.petitions-closing-rate", closingRate),
  rate("consultation")("narrative.consultations-closing-rate", closingRate),
  rate("complaint")("narrative.consultations-closing-rate", closingRate),
  rate("service")("narrative.service-satisfaction", satisfaction),
  rate("service")("narrative.service-closing-rate", closingRate),
  rate("online")("narrative.online-closing-rate", closingRate),
  rate("request")("narrative.requests-closing-rate", closingRate),
  rate("publishing")("narrative.published-share", "(?:占比?|比例)[^,，。；]*?"),
  rule("hotline", cases)("narrative.hotline-calls", "接听[^,，。；]*?"),
  rule("hotline", cases)("narrative.hotline-closed", closing),
  rule("hotline", cases)(
    "narrative.hotline-received",
    `${receiving}|(?:诉求|工单|热线|12345)(?:件|平台|来电|转办|交办|事项)*`,
  ),
  rule("petition", cases)("narrative.petitions", `${receiving}|信访(?:投诉|件|事项|举报)*`),
  rule("consultation", cases)(
    "narrative.consultations",
    `${receiving}|咨询(?:、?投诉)?(?:件|事项|留言)?|投诉咨询`,
  ),
  rule("complaint", cases)("narrative.complaints", `${receiving}|投诉(?:举报)?(?:件|事项)?`),
  rule("service", cases)("narrative.service-cases", `${receiving}|办件量?`),
  rule("online", cases)("narrative.online-cases", receiving),
  ofRequests("narrative.requests-carried-in", "上年度?结转[^,，。；]*?"),
  ofRequests("narrative.requests-carried-out", "结转(?:至|到)?下一?年度?[^,，。；]*?"),
  ofRequests("narrative.requests-disclosed", "予以公开(?:及|和|或|、)部分公开[^,，。；]{0,6}?"),
  ofRequests("narrative.requests-granted", "(?<!不)予以公开[^,，。；]{0,6}?"),
  ofRequests("narrative.requests-partial", "部分公开[^,，。；]{0,6}?"),
  ofRequests("narrative.requests-refused", "不予公开[^,，。；]{0,6}?"),
  ofRequests("narrative.requests-unavailable", "无法提供[^,，。；]{0,6}?"),
  ofRequests("narrative.requests-declined", "不予处理[^,，。；]{0,6}?"),
  ofRequests("narrative.requests-other", "其他处理[^,，。；]{0,6}?"),
  ofRequests("narrative.requests-natural", "自然人[^,，。；]{0,6}?"),
  ofRequests("narrative.requests-legal-persons", "法人(?:[和或]其他组织)?[^,，。；]{0,6}?"),
  ofRequests("narrative.requests-by-letter", "(?:信函|邮寄|信件)[^,，。；]{0,8}?"),
  ofRequests(
    "narrative.requests-online",
    "(?:网络|互联网|网上|在线|网站)(?:申请|提交|渠道|方式)[^,，。；]{0,6}?",
  ),
  ofRequests("narrative.requests-closed", "(?:办结|答复|办复|办理完毕)[^,，。；]{0,12}?"),
  ofRequests("narrative.requests-handled", "(?:收办|共办理|办理)[^,，。；]*?"),
  ofRequests(
    "narrative.requests-received",
    "(?:新收|收到|接收|受理|接到)[^,，。；]*?|依申请公开(?:申请|件)?|(?:信息公开|公开)申请",
  ),
  rule("dispute", cases)("narrative.reviews", "复议(?:案件?|申请)?"),
  rule("dispute", cases)("narrative.suits", "诉讼(?:案件?)?"),
  rule(undefined, /[场次]$/u)("narrative.press-conferences", "新闻发布会"),
  rule(undefined, /个$/u)("narrative.new-media-accounts", "新媒体(?:账号)?"),
  rule(undefined, /[期次项件条个]$/u)("narrative.opinion-calls", "(?:民意|意见)征集(?:活动|调查)?"),
  rule(undefined, /条$/u)(
    "narrative.opinions",
    "(?:征集|收集|采纳)[^,，。；]*?(?:意见|建议)(?:建议)?",
  ),
  published("narrative.normative-repealed", "废止[^,，。；]*?规范性文件"),
  published("narrative.normative-in-force", "现行有效[^,，。；]*?规范性文件"),
  published("narrative.normative-issued", "(?:制发|制定|出台|印发)[^,，。；]*?规范性文件"),
  published("narrative.interpretations", "解读(?:材料|文件|稿件?|文章|产品)?"),
  published("narrative.published-news", "动态(?:类|消息)?"),
  published("narrative.published-notices", "(?:公示公告|通知公告|公告公示)(?:类)?"),
  published("narrative.published-wechat", "微信[^,，。；]*?"),
  published("narrative.published-weibo", "微博[^,，。；]*?"),
  published("narrative.published-gazette", "公报"),
  published("narrative.published-press", "(?:报刊|报纸|广播|电视)[^,，。；]*?"),
  published("narrative.published-website", "网站[^,，。；]*?(?:公开|发布|更新)[^,，。；]*?"),
  published("narrative.published-functions", "机构(?:职能|概况)"),
  published("narrative.published-plans", "规划计划"),
  published("narrative.published-budgets", "预决算"),
  published("narrative.published-documents", "(?:政策|规范性|政策性)?文件"),
  published("narrative.archived", "(?:档案馆|图书馆)[^,，。；]*?"),
  published("narrative.produced", "(?:制发|印发)(?:公文|文件)?"),
  published("narrative.published-ever", "(?:历年来?|以来)[^。；]*?公开"),
  published("narrative.published", "公开"),
];
