/** One choice a reader can make: its default, and how it is read from and written into an address. */
export interface Parameter<T> {
  readonly fallback: T;
  /** The choice a text stands for, or undefined when it stands for none. */
  readonly parse: (text: string) => T | undefined;
  readonly format: (choice: T) => string;
}

export const oneOf = <T extends string>(
  choices: readonly T[],
  fallback: NoInfer<T>,
): Parameter<T> => ({
  fallback,
  parse: (text) => choices.find((choice) => choice === text),
  format: (choice) => choice,
});

/** Free text such as a body id; the dataset decides whether it knows it. */
export const name: Parameter<string | null> = {
  fallback: null,
  parse: (text) => (/^[^\p{Cc}]{1,200}$/u.test(text) ? text : undefined),
  format: (choice) => choice ?? "",
};

export const names: Parameter<readonly string[]> = {
  fallback: [],
  parse: (text) => {
    const list = text.split(",").map((part) => name.parse(part));
    return list.length <= 100 ? list.filter((part) => typeof part === "string") : undefined;
  },
  format: (choice) => choice.join(","),
};

export const flag: Parameter<boolean> = {
  fallback: false,
  parse: (text) => (text === "1" ? true : undefined),
  format: (choice) => (choice ? "1" : ""),
};

/** The beginning of a hash, as long as it tells datasets apart. */
export const hash: Parameter<string | null> = {
  fallback: null,
  parse: (text) => (/^[0-9a-f]{8,64}$/u.test(text) ? text : undefined),
  format: (choice) => choice ?? "",
};

export const whole = (from: number, to: number): Parameter<number | null> => ({
  fallback: null,
  parse: (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return value >= from && value <= to ? value : undefined;
  },
  format: (choice) => String(choice),
});

/** A year or a span of years, both ends included. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

export const years: Parameter<Years | null> = {
  fallback: null,
  parse: (text) => {
    const match = /^(20\d\d)(?:-(20\d\d))?$/.exec(text);
    if (!match) return undefined;
    const from = Number(match[1]);
    const to = Number(match[2] ?? match[1]);
    return from <= to ? { from, to } : undefined;
  },
  format: (choice) => {
    if (!choice) return "";
    return choice.from === choice.to ? String(choice.from) : `${choice.from}-${choice.to}`;
  },
};

/** Numbers from one to another, both included; without an end, all above. */
export interface Band {
  readonly from: number;
  readonly to: number | null;
}

export const band: Parameter<Band | null> = {
  fallback: null,
  parse: (text) => {
    const match = /^(\d{1,9})(?:-(\d{1,9})?)?$/.exec(text);
    if (!match) return undefined;
    const from = Number(match[1]);
    const to = match[2] === undefined ? null : Number(match[2]);
    return to === null || from <= to ? { from, to } : undefined;
  },
  format: (choice) => (choice ? `${choice.from}-${choice.to ?? ""}` : ""),
};
