import type { Text } from "#core/text.ts";

export const productName: Text = { zh: "公开图鉴", en: "Disclosure Atlas" };
