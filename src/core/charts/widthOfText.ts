/** About how wide a text is drawn, in pixels; a letter or figure that is no ideograph takes a part of the type size. */
export const widthOfText = (text: string, size: number, letter = 0.56): number =>
  Array.from(text).reduce((sum, one) => sum + (one > "\u2e7f" ? size : size * letter), 0);
