/** Where small things are kept between visits; what cannot be kept is forgotten without a fault. */
export interface KeptThings {
  readonly read: (key: string) => unknown;
  readonly write: (key: string, value: unknown) => void;
}

/** A browser may refuse storage altogether: in private windows, from files, by policy. */
export const browserStorage: KeptThings = {
  read: (key) => {
    try {
      return JSON.parse(localStorage.getItem(key) ?? "null") as unknown;
    } catch {
      return null;
    }
  },
  write: (key, value) => {
    try {
      localStorage.setItem(key, JSON.stringify(value));
    } catch {
      return;
    }
  },
};
