/** What a search found: what it is called and a few words that tell it from its namesakes. */
export interface Match {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}
