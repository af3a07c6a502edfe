/** A text in both languages of the product; 中文 comes first everywhere. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

export type Language = keyof Text;
