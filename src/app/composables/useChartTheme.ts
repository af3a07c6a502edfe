import {
  createSharedComposable,
  useMediaQuery,
  usePreferredContrast,
  usePreferredDark,
} from "@vueuse/core";
import { storeToRefs } from "pinia";
import { type ShallowRef, shallowRef, watch } from "vue";
import { type ChartTheme, paper } from "#core/charts/theme.ts";
import { usePreferences } from "#app/stores/usePreferences.ts";

/** Reads tokens as the page resolves them, by wearing them for a moment. */
const readTheme = (): ChartTheme => {
  const probe = document.createElement("span");
  document.body.append(probe);
  const worn = getComputedStyle(probe);
  const colour = (name: string): string => {
    probe.style.color = `var(--${name})`;
    return worn.color;
  };
  probe.style.fontSize = "var(--text-s)";
  const size = Number.parseFloat(worn.fontSize);
  const theme: ChartTheme = {
    ink: colour("ink"),
    muted: colour("muted"),
    hairline: colour("hairline"),
    ground: colour("ground"),
    accent: colour("accent"),
    better: colour("better"),
    worse: colour("worse"),
    neutral: colour("neutral"),
    series: [1, 2, 3, 4, 5, 6].map((at) => colour(`series-${at}`)),
    font: worn.fontFamily.replaceAll('"', ""),
    size: size || paper.size,
  };
  probe.remove();
  return theme;
};

/** The colours and type of charts, from the style sheet as it now applies; read once for all that stand. */
export const useChartTheme = createSharedComposable((): Readonly<ShallowRef<ChartTheme>> => {
  const { theme, elder, elderSize } = storeToRefs(usePreferences());
  const chosen = shallowRef(readTheme());
  watch(
    [theme, elder, elderSize, usePreferredDark(), usePreferredContrast(), useMediaQuery("print")],
    () => {
      chosen.value = readTheme();
    },
    { flush: "post" },
  );
  return chosen;
});
