import { computed, type Ref, shallowRef, watch } from "vue";
import { useQuery } from "#app/composables/useQuery.ts";
import { type Course, coursesOf } from "#core/query/course.ts";
import {
  firstCourses,
  leagueYears,
  longLeague,
  type LeagueYearRow,
} from "#core/query/leagueYears.ts";
import type { View } from "#core/view/view.ts";

/** What a league knows of the past of its bodies. */
export interface Past {
  readonly courseOf: (body: string) => Course;
  /** Whether the past of a body is there; if not, it is asked for. */
  readonly isKnown: (body: string) => boolean;
  readonly isWhole: boolean;
  readonly bringAll: () => void;
}

/** Milliseconds in which rows that come into sight are gathered for one question. */
const gathering = 60;

const isByCourse = ({ sort }: View): boolean => /^-?(change|trend)$/u.test(sort ?? "");

/**
 * How the metric moved for each body of a league. A long league brings the past of the first bodies, then
 * of those that come into sight, and everyone's only to sort by it.
 */
export function useCourses(asked: Ref<{ view: View; order: readonly string[] }>) {
  const isLong = computed(() => asked.value.order.length > longLeague.from);
  const isWhole = shallowRef(false);
  const brings = computed(() => {
    const { view, order } = asked.value;
    return isWhole.value || isByCourse(view) ? null : firstCourses(order);
  });
  const first = useQuery(() =>
    asked.value.order.length > 0 ? leagueYears(asked.value.view, brings.value) : null,
  );

  const wanted = shallowRef<readonly string[]>([]);
  const more = useQuery(() =>
    wanted.value.length > 0 ? leagueYears(asked.value.view, wanted.value) : null,
  );
  const known = shallowRef<{ bodies: ReadonlySet<string>; rows: readonly LeagueYearRow[] }>({
    bodies: new Set(),
    rows: [],
  });
  let inSight = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  watch(asked, () => {
    isWhole.value = false;
    wanted.value = [];
    known.value = { bodies: new Set(), rows: [] };
  });
  watch(more.pending, (isPending) => {
    if (isPending || wanted.value.length === 0) return;
    if (more.error.value === null)
      known.value = {
        bodies: new Set([...known.value.bodies, ...wanted.value]),
        rows: [...known.value.rows, ...more.rows.value],
      };
    wanted.value = [];
  });

  const isKnown = computed(() => {
    const listed = brings.value && new Set(brings.value);
    return (body: string): boolean =>
      !first.pending.value && (!listed || listed.has(body) || known.value.bodies.has(body));
  });

  const want = (body: string): void => {
    inSight.add(body);
    timer ??= setTimeout(() => {
      timer = undefined;
      const unknown = [...inSight].filter((seen) => !isKnown.value(seen));
      inSight = new Set();
      if (unknown.length > 0 && wanted.value.length === 0) wanted.value = unknown;
    }, gathering);
  };

  const courses = computed(() =>
    coursesOf([...first.rows.value, ...known.value.rows], asked.value.view.year?.to ?? 0),
  );

  const past = computed<Past>(() => ({
    courseOf: courses.value,
    isKnown: (body) => {
      const isThere = isKnown.value(body);
      if (!isThere) want(body);
      return isThere;
    },
    isWhole: brings.value === null && !first.pending.value,
    bringAll: () => {
      isWhole.value = true;
    },
  }));

  return {
    first,
    past,
    /** A long league is shown before its past. */
    pending: computed(() => first.pending.value && (!isLong.value || brings.value === null)),
    asked: computed(() =>
      asked.value.order.length > 0 ? leagueYears(asked.value.view, brings.value) : null,
    ),
  };
}
