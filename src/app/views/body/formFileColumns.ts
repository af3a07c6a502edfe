import type { Column } from "#app/components/DataTable/column.ts";
import type { Cell } from "#core/form/cells.ts";
import { explainCell } from "#core/form/explain.ts";
import { tables } from "#core/form/tables.ts";
import { unitWords } from "#core/format/format.ts";
import { type BodyForm, cellState } from "#core/query/bodyForms.ts";
import { blanks } from "#core/report/blank.ts";
import { absenceWords } from "#core/sentences/compareWords.ts";
import type { Text } from "#core/text.ts";

/** Why a cell holds no number, with what is printed there. */
const stateWords = (form: BodyForm, { id }: Cell): Text => {
  const state = cellState(form, id);
  if (state.kind === "not-printed") return absenceWords["other-format"];
  if (state.kind !== "blank") return { zh: "", en: "" };
  const { zh, en } = blanks[state.blank];
  const { printed } = state;
  return printed === null ? { zh, en } : { zh: `${zh}：${printed}`, en: `${en}: ${printed}` };
};

/** A form as the columns of a file: a row a cell, with why it is empty and what it is part of. */
export const formFileColumns = (
  form: BodyForm,
  t: (text: Text) => string,
): readonly Column<Cell>[] => [
  {
    id: "table",
    label: t({ zh: "表", en: "Table" }),
    value: ({ table }) => t(tables[table].label),
  },
  { id: "cell", label: t({ zh: "单元格", en: "Cell" }), value: ({ id }) => id },
  { id: "label", label: t({ zh: "含义", en: "Meaning" }), value: ({ id }) => t(explainCell(id)) },
  {
    id: "value",
    label: t({ zh: "数值", en: "Value" }),
    isNumber: true,
    value: ({ id }) => form.report[id],
    blank: (cell) => t(stateWords(form, cell)),
  },
  {
    id: "unit",
    label: t({ zh: "单位", en: "Unit" }),
    value: ({ columnOf }) => t(unitWords[columnOf.unit]),
  },
  {
    id: "checks",
    label: t({ zh: "不符的核对", en: "Failed checks" }),
    value: ({ id }) =>
      form.findings
        .filter(({ cells }) => cells.includes(id))
        .map(({ check }) => check)
        .join(" "),
  },
];
