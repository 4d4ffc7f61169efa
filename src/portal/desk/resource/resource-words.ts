import type { Words } from '../../../words/words.ts';

/** The words on its pages. */
export interface ResourceWords {
  readonly title: string;
  readonly intro: string;
  /** The message of an empty list, with what to do about it. */
  readonly none: string;
  readonly advice: string;
  /** The tab that is not filtered; `All` by default. */
  readonly all?: string;
  /** The same for a filtered list; by default the same words. */
  readonly noMatch?: string;
  readonly noMatchAdvice?: string;
  /** The heading of the form, and the text above it for members who may change it, and for others. */
  readonly form?: string;
  /** The button of the form; `Save` by default. */
  readonly save?: string;
  readonly hint?: string;
  readonly readOnly?: string;
  readonly saved?: string;
  /** The link back to the list. */
  readonly back: string;
}

/** A new row with its secret, which nothing shows again. */
export interface MadeWithSecret {
  readonly id: string;
  readonly secret: string;
}

/** The words of a secret that is shown once. */
export interface SecretWords {
  readonly text: string;
  readonly label: string;
  readonly how: string;
  /** The line in which programs send it, before the secret. */
  readonly line?: string;
}

/** Lists that share a section of the desk, with links between them. */
export interface Room {
  readonly path: string;
  readonly label: (words: Words) => string;
  readonly tabs: readonly { readonly path: string; readonly text: (words: Words) => string }[];
}
