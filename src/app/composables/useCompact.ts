import { useMediaQuery } from "@vueuse/core";
import { storeToRefs } from "pinia";
import { computed, type ComputedRef } from "vue";
import { usePreferences } from "#app/stores/usePreferences.ts";

/** Whether choices and pages fold away behind a button: on a small screen, sooner in large type. */
export function useCompact(): ComputedRef<boolean> {
  const { elder } = storeToRefs(usePreferences());
  const isSmall = useMediaQuery("(max-width: 44rem)");
  const isMedium = useMediaQuery("(max-width: 64rem)");
  return computed(() => isSmall.value || (elder.value && isMedium.value));
}
