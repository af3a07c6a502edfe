import { block, type Column, type Row, type Table } from "./form.ts";

const rules: Row = {
  label: { zh: "规章", en: "Rules" },
  printed: "规章",
  help: {
    zh: "部门规章和地方政府规章。多数机关无权制定，此行为零或不印。",
    en: "Rules of ministries and local governments. Most bodies may not make any: the row is zero or not printed.",
  },
  article: "20(1)",
};

const normativeDocuments: Row = {
  label: { zh: "行政规范性文件", en: "Normative documents" },
  printed: "行政规范性文件",
  help: {
    zh: "规章以外、有普遍约束力并可反复适用的公文。",
    en: "Official documents below rules that bind the public in general and apply repeatedly.",
  },
  article: "20(1)",
};

const licences: Row = {
  label: { zh: "行政许可", en: "Licences" },
  printed: "行政许可",
  help: {
    zh: "依申请准予从事特定活动的决定。",
    en: "Decisions that allow an applicant to carry on a given activity.",
  },
  article: "20(5)",
};

const penalties: Row = {
  label: { zh: "行政处罚", en: "Penalties" },
  printed: "行政处罚",
  help: {
    zh: "对违法行为作出的罚款、没收、吊销等决定。",
    en: "Fines, confiscations, revocations and other decisions against unlawful acts.",
  },
  article: "20(6)",
};

const coerciveMeasures: Row = {
  label: { zh: "行政强制", en: "Coercive measures" },
  printed: "行政强制",
  help: {
    zh: "查封、扣押、冻结等强制措施和强制执行。",
    en: "Sealing, seizure, freezing and other compulsory measures and enforcement.",
  },
  article: "20(6)",
};

const fees: Row = {
  label: { zh: "行政事业性收费", en: "Administrative fees" },
  printed: "行政事业性收费",
  help: {
    zh: "向公民和组织收取的行政事业性费用。",
    en: "Fees that the body charges citizens and organisations for administrative services.",
  },
  article: "20(8)",
};

const decisions = {
  decisions: {
    label: { zh: "处理决定数量", en: "Decisions" },
    printed: "本年处理决定数量",
    unit: "decisions",
  },
} satisfies Record<string, Column>;

export const disclosure = {
  label: { zh: "主动公开政府信息情况", en: "Proactive disclosure" },
  part: { zh: "二", en: "II" },
  formats: ["2021"],
  blocks: [
    block(
      { rules, "normative-documents": normativeDocuments },
      {
        issued: {
          label: { zh: "本年制发", en: "Issued" },
          printed: "本年制发件数",
          unit: "documents",
        },
        repealed: {
          label: { zh: "本年废止", en: "Repealed" },
          printed: "本年废止件数",
          unit: "documents",
        },
        "in-force": {
          label: { zh: "现行有效", en: "In force" },
          printed: "现行有效件数",
          unit: "documents",
        },
      },
    ),
    block({ licences }, decisions),
    block({ penalties, "coercive-measures": coerciveMeasures }, decisions),
    block(
      { fees },
      {
        amount: {
          label: { zh: "收费金额", en: "Amount charged" },
          printed: "本年收费金额（单位：万元）",
          unit: "wan-yuan",
          decimal: true,
        },
      },
    ),
  ],
} satisfies Table;

const itemColumns = {
  "items-previous": {
    label: { zh: "上一年项目数量", en: "Items last year" },
    printed: "上一年项目数量",
    unit: "items",
  },
  "items-change": {
    label: { zh: "本年增/减", en: "Change in items" },
    printed: "本年增/减",
    unit: "items",
    signed: true,
  },
} satisfies Record<string, Column>;

const serviceColumns = {
  ...itemColumns,
  decisions: {
    label: { zh: "处理决定数量", en: "Public decisions" },
    printed: "处理决定数量",
    unit: "decisions",
  },
} satisfies Record<string, Column>;

export const disclosure2019 = {
  label: { zh: "主动公开政府信息情况（2019年格式）", en: "Proactive disclosure (2019 form)" },
  part: { zh: "二", en: "II" },
  formats: ["2019"],
  blocks: [
    block(
      { rules, "normative-documents": normativeDocuments },
      {
        made: {
          label: { zh: "本年新制作", en: "Newly made" },
          printed: "本年新制作数量",
          unit: "documents",
        },
        "newly-public": {
          label: { zh: "本年新公开", en: "Newly public" },
          printed: "本年新公开数量",
          unit: "documents",
        },
        "public-total": {
          label: { zh: "对外公开总数", en: "Public in total" },
          printed: "对外公开总数量",
          unit: "documents",
        },
      },
    ),
    block(
      {
        licences,
        "other-services": {
          label: { zh: "其他对外管理服务事项", en: "Other public services" },
          printed: "其他对外管理服务事项",
          help: {
            zh: "许可以外对公众办理的管理和服务事项。",
            en: "Matters other than licences that the body handles for the public.",
          },
          article: "20(5)",
        },
      },
      serviceColumns,
    ),
    block({ penalties, "coercive-measures": coerciveMeasures }, serviceColumns),
    block({ fees }, itemColumns),
    block(
      {
        procurement: {
          label: { zh: "政府集中采购", en: "Centralised procurement" },
          printed: "政府集中采购",
          help: {
            zh: "列入集中采购目录的政府采购项目。",
            en: "Purchases that fall under the catalogue of centralised government procurement.",
          },
          article: "20(9)",
        },
      },
      {
        items: {
          label: { zh: "采购项目数量", en: "Purchases" },
          printed: "采购项目数量",
          unit: "items",
        },
        amount: {
          label: { zh: "采购总金额", en: "Amount spent" },
          printed: "采购总金额",
          unit: "printed",
          decimal: true,
        },
      },
    ),
  ],
} satisfies Table;
