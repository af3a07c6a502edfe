import { block, type Table } from "./form.ts";

export const handlingFees = {
  label: { zh: "信息处理费情况", en: "Processing fees" },
  part: { zh: "六", en: "VI" },
  formats: ["2019", "2021"],
  optional: true,
  blocks: [
    block(
      {
        "": {
          label: { zh: "信息处理费", en: "Processing fees" },
          printed: "信息处理费",
          help: {
            zh: "对数量、频次明显超过合理范围的申请收取的费用，2023年度起报告。",
            en: "What was charged for requests beyond reasonable number and frequency; reported for 2023 on.",
          },
          article: "42",
        },
      },
      {
        notices: {
          label: { zh: "通知收取件数", en: "Fee notices" },
          printed: "发出收费通知的件数",
          unit: "notices",
        },
        charged: {
          label: { zh: "通知收取金额", en: "Amount charged" },
          printed: "通知收取的总金额（单位：元）",
          unit: "yuan",
          decimal: true,
        },
        collected: {
          label: { zh: "实际收取金额", en: "Amount collected" },
          printed: "实际收取的总金额（单位：元）",
          unit: "yuan",
          decimal: true,
        },
      },
    ),
  ],
} satisfies Table;
