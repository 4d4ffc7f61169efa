import type { InterfaceLanguage } from './languages.ts';
import { interfaceLanguage } from './languages.ts';
import { type Words, wordsIn } from './messages/words.ts';
import type { PageContext } from './page.ts';

/** Whose eyes a page is made for: one language of the interface, one clock, one portal. */
export interface Edition {
  readonly language: InterfaceLanguage;
  /** The language nobody has to ask for. */
  readonly standard: InterfaceLanguage;
  readonly words: Words;
  readonly name: string;
  readonly publicUrl: string;
  readonly zone: string;
  readonly now: Date;
  readonly contact: string | null;
  /** Whether the portal checks texts for anybody. */
  readonly checksTexts: boolean;
}

/** The edition in `language`, else in the portal's own. */
export function editionOf(
  context: Pick<PageContext, 'config' | 'clock'>,
  language: InterfaceLanguage | null,
): Edition {
  const { config, clock } = context;
  const chosen = language ?? config.PORTAL_LANGUAGE;
  return {
    language: chosen,
    standard: config.PORTAL_LANGUAGE,
    words: wordsIn(chosen),
    name: config.PORTAL_NAME,
    publicUrl: config.PUBLIC_URL,
    zone: config.PORTAL_ZONE,
    now: clock.now(),
    contact: config.CONTACT ?? null,
    checksTexts: config.CHECK_PAGE,
  };
}

/** A path of the portal that stays in the edition: it names its language where that is not the standard one. */
export function hrefIn(
  edition: Pick<Edition, 'language' | 'standard'>,
  path: string,
  query: Readonly<Record<string, string | undefined>> = {},
): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const words = new URLSearchParams(given);
  if (edition.language !== edition.standard) words.set('lang', edition.language);
  const text = words.toString();
  return text ? `${path}?${text}` : path;
}

/** The address of a story: its page speaks the story's language by itself, so only another is named. */
export function storyHref(
  edition: Pick<Edition, 'language' | 'standard'>,
  story: { slug: string; language: string },
): string {
  const own = interfaceLanguage(story.language) ?? edition.standard;
  const path = `/story/${story.slug}`;
  return own === edition.language ? path : `${path}?lang=${edition.language}`;
}
