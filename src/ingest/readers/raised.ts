const raisedDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Digits set as a superscript mark a footnote: run into a number they would become part of it. */
export const raised = (text: string): string =>
  text.replaceAll(/\d/g, (digit) => raisedDigits.charAt(Number(digit)));
