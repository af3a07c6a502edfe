import type { Column } from "#app/components/DataTable/column.ts";
import { checks, severities } from "#core/form/checks.ts";
import { formatExact } from "#core/format/format.ts";
import { causeOf, type CheckFindingRow, formFindingOf } from "#core/query/findingList.ts";
import { causes } from "#core/report/likelyCause.ts";
import { findingSentence } from "#core/sentences/findingSentence.ts";
import type { Language } from "#core/text.ts";

export interface FindingColumnContext {
  readonly language: Language;
  readonly nameOf: (body: string) => string;
}

const signed = (value: number, language: Language): string =>
  `${value < 0 ? "−" : "+"}${formatExact(Math.abs(value), language)}`;

type FindingColumn = Column<CheckFindingRow>;

const whose = ({ language, nameOf }: FindingColumnContext): readonly FindingColumn[] => [
  { id: "name", label: { zh: "机关", en: "Body" }[language], value: ({ body }) => nameOf(body) },
  {
    id: "year",
    label: { zh: "年度", en: "Year" }[language],
    value: ({ year }) => year,
    isShort: true,
    print: ({ year }) => String(year),
  },
];

const why = (language: Language): readonly FindingColumn[] => [
  {
    id: "cause",
    label: { zh: "可能的缘由", en: "Likely cause" }[language],
    value: (row) => {
      const cause = causeOf(row);
      return cause && causes[cause][language];
    },
    blank: () => "",
  },
  {
    id: "severity",
    isShort: true,
    label: { zh: "性质", en: "Kind" }[language],
    value: ({ severity }) => severities[severity][language],
  },
  {
    id: "source",
    isShort: true,
    label: { zh: "来源", en: "Source" }[language],
    value: ({ source }) => source,
    blank: () => "",
  },
];

/** A list of findings as it is read and as it is taken away. */
export const findingColumns = (context: FindingColumnContext): readonly FindingColumn[] => {
  const { language } = context;
  return [
    ...whose(context),
    {
      id: "sentence",
      label: { zh: "哪里不能吻合", en: "What does not add up" }[language],
      value: (row) => findingSentence(formFindingOf(row))[language],
    },
    {
      id: "difference",
      label: { zh: "相差", en: "Difference" }[language],
      isNumber: true,
      value: ({ expected, actual }) => actual - expected,
      print: ({ expected, actual }) => signed(actual - expected, language),
    },
    {
      id: "check",
      label: { zh: "勾稽关系", en: "Check" }[language],
      value: ({ check }) => checks[check].label[language],
    },
    ...why(language),
  ];
};
