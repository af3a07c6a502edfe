import { computed, onScopeDispose, type Ref, shallowRef, watch } from "vue";
import { useQuery } from "#app/composables/useQuery.ts";
import { type Course, coursesOf } from "#core/query/course.ts";
import { firstCourses, leagueYears, type LeagueYearRow } from "#core/query/leagueYears.ts";
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

/** Of which league the past is told, and of whom in it. */
export interface Told {
  readonly view: View;
  readonly order: readonly string[];
}

interface Brought {
  readonly bodies: ReadonlySet<string>;
  readonly rows: readonly LeagueYearRow[];
}

const nothing: Brought = { bodies: new Set(), rows: [] };

/** Brings the past of bodies that are wanted one by one, those of one moment together. */
function useWanted(asked: Ref<Told>) {
  const wanted = shallowRef<readonly string[]>([]);
  const brought = shallowRef(nothing);
  const { rows, pending, error } = useQuery(() =>
    wanted.value.length > 0 ? leagueYears(asked.value.view, wanted.value) : null,
  );
  let gathered = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  watch(asked, () => {
    wanted.value = [];
    brought.value = nothing;
  });
  watch(pending, (isPending) => {
    if (isPending || wanted.value.length === 0) return;
    const { bodies, rows: before } = brought.value;
    if (error.value === null) {
      brought.value = {
        bodies: new Set([...bodies, ...wanted.value]),
        rows: [...before, ...rows.value],
      };
    }
    wanted.value = [];
  });

  const want = (body: string): void => {
    gathered.add(body);
    timer ??= setTimeout(() => {
      timer = undefined;
      if (wanted.value.length === 0) wanted.value = [...gathered];
      gathered = new Set();
    }, gathering);
  };
  onScopeDispose(() => clearTimeout(timer));
  return { brought, want };
}

/**
 * How the metric moved for each body of a league. A long league brings the past of the first bodies, then
 * of those that come into sight, and everyone's only to sort by it or to save it.
 */
export function useCourses(asked: Ref<Told>) {
  const isWhole = shallowRef(false);
  watch(asked, () => {
    isWhole.value = false;
  });
  const listed = computed(() => {
    const { view, order } = asked.value;
    return isWhole.value || isByCourse(view) ? null : firstCourses(order);
  });
  const question = computed(() =>
    asked.value.order.length > 0 ? leagueYears(asked.value.view, listed.value) : null,
  );
  const first = useQuery(() => question.value);
  const { brought, want } = useWanted(asked);

  const past = computed<Past>(() => {
    const { bodies, rows } = brought.value;
    const firstBodies = listed.value && new Set(listed.value);
    const isSettled = !first.pending.value;
    return {
      courseOf: coursesOf([...first.rows.value, ...rows], asked.value.view.year?.to ?? 0),
      isKnown: (body) => {
        const known = isSettled && (!firstBodies || firstBodies.has(body) || bodies.has(body));
        if (isSettled && !known) want(body);
        return known;
      },
      isWhole: isSettled && listed.value === null,
      bringAll: () => {
        isWhole.value = true;
      },
    };
  });

  return {
    first,
    past,
    /** A long league is shown before its past. */
    pending: computed(() => first.pending.value && listed.value === null),
    asked: question,
  };
}
