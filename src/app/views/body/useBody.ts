import { computed } from "vue";
import { useQuery } from "#app/composables/useQuery.ts";
import { useViewState } from "#app/composables/useViewState.ts";
import { useCatalog } from "#app/stores/useCatalog.ts";
import { bodyForms } from "#core/query/bodyForms.ts";
import type { Query } from "#core/query/query.ts";
import {
  bodyExpected,
  bodyReports,
  reportFindings,
  reportNarrative,
} from "#core/query/bodyReports.ts";

/** The body that the address names, its forms over the years, and the one that is shown. */
export function useBody() {
  const catalog = useCatalog();
  const { view } = useViewState();

  const body = computed(() => catalog.bodyById.get(view.value.body ?? "") ?? null);
  const id = computed(() => body.value?.id ?? null);
  const question = computed(() => (id.value === null ? null : bodyReports(id.value)));

  const reports = useQuery(() => question.value);
  const expected = useQuery(() => (id.value === null ? null : bodyExpected(id.value)));

  /** Answers about the body before stay until the new ones come; they are not this body's. */
  const own = computed(() => reports.rows.value.filter((row) => row.body === id.value));
  const ofOwn = <Row>(ask: (reports: readonly string[]) => Query<Row>) =>
    useQuery(() => (own.value.length > 0 ? ask(own.value.map(({ report }) => report)) : null));
  const findings = ofOwn(reportFindings);
  const narrative = ofOwn(reportNarrative);
  const forms = computed(() => bodyForms(own.value, findings.rows.value));
  const form = computed(
    () =>
      forms.value.find(({ year }) => year === view.value.year?.to) ?? forms.value.at(-1) ?? null,
  );

  return {
    body,
    question,
    forms,
    form,
    counts: computed(() =>
      narrative.rows.value.filter(({ report }) => report === form.value?.report.report),
    ),
    missing: computed(() =>
      expected.rows.value.flatMap(({ year, status }) => (status === null ? [] : [year])),
    ),
    pending: computed(() => reports.pending.value || findings.pending.value),
    error: computed(() => reports.error.value ?? findings.error.value),
    retry: () => {
      reports.retry();
      findings.retry();
    },
  };
}
