import { createSharedComposable, useMediaQuery } from "@vueuse/core";
import { storeToRefs } from "pinia";
import { computed, type ComputedRef } from "vue";
import { usePreferences } from "#app/stores/usePreferences.ts";

/** The width is watched once for all that fold. */
const useWidth = createSharedComposable(() => ({
  isSmall: useMediaQuery("(max-width: 44rem)"),
  isMedium: useMediaQuery("(max-width: 64rem)"),
}));

/** Whether choices and pages fold away behind a button: on a small screen, sooner in large type. */
export function useCompact(): ComputedRef<boolean> {
  const { elder } = storeToRefs(usePreferences());
  const { isSmall, isMedium } = useWidth();
  return computed(() => isSmall.value || (elder.value && isMedium.value));
}
