import type { Option } from "#app/components/controls/option.ts";
import type { Text } from "#core/text.ts";
import type { Band } from "#core/view/parameter.ts";
import { parameters } from "#core/view/parameters.ts";

const bands: readonly Band[] = [
  { from: 10, to: null },
  { from: 30, to: null },
  { from: 100, to: null },
  { from: 0, to: 29 },
  { from: 30, to: 99 },
  { from: 100, to: 999 },
  { from: 1000, to: null },
];

const { format } = parameters.volume;

const words = ({ from, to }: Band): Text =>
  to === null
    ? { zh: `${from} 件以上`, en: `${from} or more` }
    : { zh: `${from}–${to} 件`, en: `${from} to ${to}` };

/** Bands of requests closed; one from an address is offered beside the usual ones. */
export const volumeOptions = (
  chosen: Band | null,
  t: (text: Text) => string,
): readonly Option[] => {
  const isUsual = bands.some((band) => format(band) === format(chosen));
  const offered = chosen && !isUsual ? [...bands, chosen] : bands;
  return [
    { value: "", label: t({ zh: "不限", en: "Any number" }) },
    ...offered.map((band) => ({ value: format(band), label: t(words(band)) })),
  ];
};
