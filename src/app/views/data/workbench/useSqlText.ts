import { shallowRef } from "vue";
import { sqlExamples } from "#core/query/sqlExamples.ts";

/** What stands in the editor; it stays while the reader looks at other pages. */
const text = shallowRef(sqlExamples[0]?.sql ?? "");

/** Whether the text was put there to be run at once, and not yet. */
const isWaiting = shallowRef(false);

/** The text of the editor, for the editor itself and for whoever writes SQL for the reader. */
export function useSqlText() {
  const put = (sql: string): void => {
    text.value = sql;
    isWaiting.value = true;
  };
  return { text, isWaiting, put };
}
