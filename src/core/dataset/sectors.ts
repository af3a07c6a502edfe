import type { Text } from "../text.ts";

/** What a body is in charge of; peers are sought within one sector. */
export const sectors = {
  government: { zh: "政府整体", en: "Whole government" },
  "general-office": { zh: "办公厅（室）", en: "General office" },
  development: { zh: "发展改革", en: "Development" },
  finance: { zh: "财政金融", en: "Finance" },
  industry: { zh: "工业和信息化", en: "Industry" },
  science: { zh: "科技", en: "Science" },
  education: { zh: "教育", en: "Education" },
  health: { zh: "卫生健康", en: "Health" },
  "human-resources": { zh: "人力资源社会保障", en: "Human resources" },
  "civil-affairs": { zh: "民政", en: "Civil affairs" },
  "social-affairs": { zh: "社会事业", en: "Social affairs" },
  veterans: { zh: "退役军人事务", en: "Veterans" },
  "natural-resources": { zh: "自然资源", en: "Natural resources" },
  environment: { zh: "生态环境", en: "Environment" },
  housing: { zh: "住房城乡建设", en: "Housing and construction" },
  transport: { zh: "交通建设", en: "Transport" },
  water: { zh: "水利", en: "Water" },
  agriculture: { zh: "农业农村", en: "Agriculture" },
  commerce: { zh: "商务", en: "Commerce" },
  investment: { zh: "投资促进", en: "Investment promotion" },
  "tourism-culture": { zh: "文化旅游体育", en: "Culture and tourism" },
  "market-regulation": { zh: "市场监管", en: "Market regulation" },
  "state-assets": { zh: "国有资产监管", en: "State assets" },
  enforcement: { zh: "综合执法与应急", en: "Enforcement and emergencies" },
  "public-security": { zh: "公安", en: "Public security" },
  justice: { zh: "司法行政", en: "Justice" },
  audit: { zh: "审计", en: "Audit" },
  statistics: { zh: "统计", en: "Statistics" },
  petitions: { zh: "信访", en: "Petitions" },
  approvals: { zh: "行政审批", en: "Approvals" },
  "medical-insurance": { zh: "医疗保障", en: "Medical insurance" },
  "local-history": { zh: "地方志", en: "Local chronicles" },
  "area-office": { zh: "乡镇街道片区", en: "Township, subdistrict or area" },
} as const satisfies Record<string, Text>;

export type Sector = keyof typeof sectors;

export const isSector = (id: string): id is Sector => Object.hasOwn(sectors, id);
