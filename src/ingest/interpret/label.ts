import { remember } from "./remember.ts";
import { simplify } from "./simplify.ts";

/** 一、 (一) 1. 1、 (1) ① before a label. */
const numbering =
  /^(?:\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十\d]{1,3}[、.:)]|\d{1,2}(?=\p{Script=Han}))/u;

/** A remark in brackets, closed or not, behind the label; 行政诉讼(复议后起诉) tells a row by it. */
const remark = /(?<=.)\((?!未经|复议)[^()]*(?:\)|$)/gu;

const notLetters = /[^\p{L}\p{N}]/gu;

const plainLabel = /^\p{Script=Han}+$/u;

/** Full-width and half-width, spaces and line breaks aside. */
export const squeeze = (text: string): string =>
  text.normalize("NFKC").replaceAll(/[\s\p{Cf}]/gu, "");

/**
 * What two printings of one label have in common: no numbering, remark, punctuation, space or line
 * break, in simplified characters.
 */
export const toLabel = remember((text: string): string => {
  if (plainLabel.test(text)) return simplify(text).replaceAll("其它", "其他");
  const squeezed = simplify(squeeze(text)).replace(numbering, "").replaceAll(remark, "");
  return squeezed.replaceAll(notLetters, "").replaceAll("其它", "其他");
});
