import { shallowRef } from "vue";

/** What the live region of the page last said. */
export const announcement = shallowRef("");

/** Says something to readers who do not see the page change; the same words twice are said twice. */
export const announce = (words: string): void => {
  announcement.value = words === announcement.value ? `${words}\u00A0` : words;
};
