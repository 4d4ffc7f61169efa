import type { MemberLanguage } from '../member.ts';

/** What a letter says, apart from how it looks: the text and the HTML form are made from the same. */
export interface Letter {
  /** Which letter it is, such as `reset`: for the outbox, and to be found by. */
  readonly kind: string;
  readonly language: MemberLanguage;
  readonly subject: string;
  /** The paragraphs before the button. */
  readonly before: readonly string[];
  readonly button?: { readonly text: string; readonly href: string } | undefined;
  /** Stories, for alerts and the newsletter. */
  readonly items?: readonly LetterItem[] | undefined;
  /** The paragraphs after the button: how long it works, what to do if one did not ask for it. */
  readonly after: readonly string[];
  /** Links at the foot, such as the one that ends these letters. */
  readonly foot?: readonly { readonly text: string; readonly href: string }[] | undefined;
  /** Further mail headers, such as List-Unsubscribe. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** A story in a letter. */
export interface LetterItem {
  readonly title: string;
  /** The language of the title; left out: the letter's. */
  readonly lang?: string | undefined;
  readonly href: string;
  readonly text: string | null;
  /** Where it stood and when, or why it is here. */
  readonly about: string | null;
}
