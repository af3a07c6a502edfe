/** Hands a file to the reader; it never leaves the device. */
export const saveFile = (name: string, content: Blob): void => {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers only start to read the file after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};

/** A name every file system takes, from words in any language. */
export const fileName = (words: string, extension: string): string =>
  `${words.replaceAll(/[\p{Cc}\\/:*?"<>|\s]+/gu, "-").slice(0, 80)}.${extension}`;
