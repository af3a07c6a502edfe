import type { Text } from "#core/text.ts";
import type { Place } from "#ingest/document.ts";

const words = {
  page: (n) => ({ zh: `第 ${n} 页`, en: `page ${n}` }),
  sheet: (name) => ({ zh: `工作表“${name}”`, en: `sheet “${name}”` }),
  line: (n) => ({ zh: `第 ${n} 行文字`, en: `line ${n}` }),
  paragraph: (n) => ({ zh: `第 ${n} 段`, en: `paragraph ${n}` }),
  grid: (n) => ({ zh: `第 ${n} 个表格`, en: `table ${n}` }),
  row: (n) => ({ zh: `行 ${n}`, en: `row ${n}` }),
  column: (n) => ({ zh: `列 ${n}`, en: `column ${n}` }),
} as const satisfies Record<keyof Place, (at: string | number) => Text>;

const order = Object.keys(words) as readonly (keyof Place)[];

/** Where something stands in its file, so that a person finds it there. */
export const placeWords = (place: Place = {}): Text => {
  const parts = order.flatMap((key) => {
    const at = place[key];
    return at === undefined ? [] : [words[key](at)];
  });
  return {
    zh: parts.map(({ zh }) => zh).join("，"),
    en: parts.map(({ en }) => en).join(", "),
  };
};
