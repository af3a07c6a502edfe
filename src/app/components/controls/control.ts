import type { Option } from "./option.ts";

/** One choice of the filter bar; the first option is the default, and is what clearing returns to. */
export interface Control {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** The value that is left out of the address. */
  readonly fallback: string;
  readonly options: readonly Option[];
  /** A few short options may stand in sight side by side. */
  readonly shape?: "list" | "segments";
}

export const isChosen = ({ value, fallback }: Control): boolean => value !== fallback;

export const chosenLabel = ({ value, options }: Control): string =>
  options.find((option) => option.value === value)?.label ?? value;
