import type { Text } from "../text.ts";
import type { View } from "./view.ts";

/** As much of a hash as a link carries. */
const carriedDigits = 16;

/** A view that means the same tomorrow: nothing is left to the dataset to suggest, and the dataset is named by its content. */
export const permanent = (resolved: View, hash: string): View => ({
  ...resolved,
  embed: false,
  figure: null,
  data: /^[0-9a-f]{64}$/u.test(hash) ? hash.slice(0, carriedDigits) : null,
});

/** What to say where a link was taken from other data than those in use. */
export const otherData = ({ data }: View, hash: string): Text | null =>
  data === null || hash.startsWith(data)
    ? null
    : {
        zh: `这个链接取自另一版数据（指纹 ${data}），现在用的是 ${hash.slice(0, carriedDigits)}：数字可能与引用时不同。`,
        en: `This link was taken from other data (hash ${data}); those in use have ${hash.slice(0, carriedDigits)}: figures may differ from those cited.`,
      };
