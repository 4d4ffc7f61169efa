import type { MemberLanguage } from '../member.ts';

/** The content of an email, independent of its layout: the text and the HTML form are both rendered from it. */
export interface Letter {
  /** Its kind, such as `reset`: for the outbox, and for finding it. */
  readonly kind: string;
  readonly language: MemberLanguage;
  readonly subject: string;
  /** The paragraphs before the button. */
  readonly before: readonly string[];
  readonly button?: { readonly text: string; readonly href: string } | undefined;
  /** Stories, for alerts and the newsletter. */
  readonly items?: readonly LetterItem[] | undefined;
  /** The paragraphs after the button: how long the link works, what to do if one did not request it. */
  readonly after: readonly string[];
  /** Footer links, such as the unsubscribe link. */
  readonly foot?: readonly { readonly text: string; readonly href: string }[] | undefined;
  /** Additional mail headers, such as List-Unsubscribe. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** A story in an email. */
export interface LetterItem {
  readonly title: string;
  /** The language of the title; omitted: the email's. */
  readonly lang?: string | undefined;
  readonly href: string;
  readonly text: string | null;
  /** Its source and time, or why it is included. */
  readonly about: string | null;
}
