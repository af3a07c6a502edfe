import { useViewState } from "./useViewState.ts";

/** Picks out a body or a year in one figure, for the others to follow; picked again, it is let go. */
export function usePicking() {
  const { view, choose } = useViewState();

  const pickBody = (id: string): Promise<void> => {
    const { bodies } = view.value;
    return choose({
      bodies: bodies.includes(id) ? bodies.filter((one) => one !== id) : [...bodies, id],
    });
  };

  const pickYear = (at: number): Promise<void> => {
    const { year } = view.value;
    const isPicked = year?.from === at && year.to === at;
    return choose({ year: isPicked ? null : { from: at, to: at } });
  };

  /** How a row about a body stands among the others. */
  const standing = (id: string): { readonly standing?: "picked" | "faint" } => {
    const { bodies } = view.value;
    if (bodies.length === 0) return {};
    return { standing: bodies.includes(id) ? "picked" : "faint" };
  };

  return { pickBody, pickYear, standing };
}
