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

const groups = ["series-1", "series-2", "series-3", "series-4", "series-5", "series-6"] as const;
const tokens = [
  "ink",
  "muted",
  "hairline",
  "ground",
  "accent",
  "better",
  "worse",
  "neutral",
  ...groups,
] as const;
type Token = (typeof tokens)[number];

/** Reads tokens as the page resolves them: each is worn for a moment, all at once, for a style costs a pass over the page. */
const readTheme = (): ChartTheme => {
  const probe = document.createElement("span");
  probe.style.fontSize = "var(--text-s)";
  const wearing = (token: string): HTMLElement => {
    const own = probe.appendChild(document.createElement("span"));
    own.style.color = `var(--${token})`;
    return own;
  };
  const worn = new Map(tokens.map((token) => [token, wearing(token)]));
  document.body.append(probe);
  const colour = (token: Token): string => getComputedStyle(worn.get(token) ?? probe).color;
  const { fontFamily, fontSize } = getComputedStyle(probe);
  const theme: ChartTheme = {
    ink: colour("ink"),
    muted: colour("muted"),
    hairline: colour("hairline"),
    ground: colour("ground"),
    accent: colour("accent"),
    better: colour("better"),
    worse: colour("worse"),
    neutral: colour("neutral"),
    series: groups.map(colour),
    font: fontFamily.replaceAll('"', ""),
    size: Number.parseFloat(fontSize) || paper.size,
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
