import { readFileSync } from "node:fs";

type Triple = readonly [number, number, number];

/** The tokens of one theme, by name, as hexadecimal colours. */
export const tokensOf = (theme: "light" | "dark"): Readonly<Record<string, string>> => {
  const css = readFileSync("src/app/styles/tokens.css", "utf8");
  return Object.fromEntries(
    [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
      ([, name = "", light = "", dark = ""]) => [name, theme === "light" ? light : dark],
    ),
  );
};

const linear = (hex: string): Triple => {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
};

const luminance = (hex: string): number => {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** Contrast of two colours as WCAG defines it. */
export const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

/** Full colour blindness as Machado, Oliveira and Fernandes model it (2009). */
const sights = {
  full: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deutan: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  tritan: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
} as const;

export type Sight = keyof typeof sights;

const oklab = ([r, g, b]: Triple): Triple => {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
};

const seen = (hex: string, sight: Sight): Triple => {
  const colour = linear(hex);
  const matrix = sights[sight];
  const channel = (row: number) =>
    Math.min(
      1,
      Math.max(
        0,
        colour.reduce((sum, value, i) => sum + value * matrix[row * 3 + i]!, 0),
      ),
    );
  return oklab([channel(0), channel(1), channel(2)]);
};

/** How far apart two colours look to an eye, in hundredths of OKLab; below 2 they look the same. */
export const distance = (a: string, b: string, sight: Sight): number => {
  const [first, second] = [seen(a, sight), seen(b, sight)];
  return 100 * Math.hypot(...first.map((value, i) => value - second[i]!));
};
