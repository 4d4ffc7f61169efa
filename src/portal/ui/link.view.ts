/** A link with the words on it. */
export interface LinkView {
  readonly text: string;
  readonly href: string;
  readonly current?: boolean | undefined;
  /** The language of the words, where it is not the page's. */
  readonly lang?: string | undefined;
}
