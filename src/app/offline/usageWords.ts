import type { Text } from "#core/text.ts";
import { formatBytes } from "#app/files/formatBytes.ts";

/** How much of the device this site takes, where the browser tells. */
export const usageWords = async (): Promise<Text> => {
  if (!("storage" in navigator)) return { zh: "", en: "" };
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  if (usage === 0) return { zh: "", en: "" };
  const [taken, allowed] = [formatBytes(usage), formatBytes(quota)];
  return {
    zh: `本站在这台设备上共占 ${taken}，浏览器最多给 ${allowed}。`,
    en: `This site takes ${taken} of this device in all; the browser allows ${allowed}.`,
  };
};
