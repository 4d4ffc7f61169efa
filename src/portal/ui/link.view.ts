/** A link with its text. */
export interface LinkView {
  readonly text: string;
  readonly href: string;
  readonly current?: boolean | undefined;
  /** The language of the text, if it is not the page's. */
  readonly lang?: string | undefined;
}
