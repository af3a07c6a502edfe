import { squeeze } from "./label.ts";
import { isBodyName } from "./bodyName.ts";

const inBrackets = /\(原(?:名称?|称|为|系)?[:：]?([^()，,。；]{3,40})\)/gu;
const renamed =
  /(?:^|[，,。；由原])([^，,。；由原()]{3,40})(?:正式)?(?:更名|改名|改称)为([^，,。；()]{3,40})/gu;

const self = /(?:本机关|[我本](?:局|委|办|厅|院|镇|乡|单位))$/u;

/** Names the body had before, as its report tells: X局（原Y局）, Y局更名为X局. */
export const formerNames = (body: string, paragraphs: readonly string[]): readonly string[] => {
  const text = paragraphs.map(squeeze).join("。");
  const isBody = (name: string): boolean =>
    self.test(name) || (name.length > 2 && (body.endsWith(name) || name.endsWith(body)));
  const bracketed = [...text.matchAll(inBrackets)].flatMap(({ 1: name = "", index }) => {
    const before = text.slice(Math.max(0, index - body.length), index);
    return self.test(before) || before.endsWith(body.slice(-4)) ? [name] : [];
  });
  const changed = [...text.matchAll(renamed)].flatMap(([, from = "", to = ""]) =>
    isBody(to) ? [from] : [],
  );
  return [...new Set([...bracketed, ...changed])].filter(
    (name) => name !== body && isBodyName(name),
  );
};
