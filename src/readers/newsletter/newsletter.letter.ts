import type { Config } from '../../config.ts';
import type { StoryCard } from '../../stories/card.queries.ts';
import { unsubscribeHeaders } from '../alerts/unsubscribe-key.ts';
import type { Letter } from '../letters/letter.ts';
import type { MemberLanguage } from '../member.ts';
import { NEWSLETTER_WORDS } from './newsletter-words.ts';

/** Where the newsletter comes from, and in which language. */
export interface NewsletterFrom {
  readonly config: Pick<Config, 'PORTAL_NAME' | 'PUBLIC_URL' | 'PORTAL_ZONE'>;
  readonly language: MemberLanguage;
}

const LOCALES = { en: 'en-GB', ru: 'ru', zh: 'zh-CN', ar: 'ar-u-nu-latn', fr: 'fr' } as const;
const DATE = { weekday: 'long', day: 'numeric', month: 'long' } as const;

/** Asks whether an address wants the newsletter: nothing else is sent to it before its owner says so. */
export function confirmLetter({ config, language }: NewsletterFrom, key: string): Letter {
  const words = NEWSLETTER_WORDS[language];
  return {
    kind: 'newsletter confirm',
    language,
    subject: named(words.confirmSubject, config),
    before: [named(words.confirmText, config)],
    button: {
      text: words.confirmButton,
      href: `${config.PUBLIC_URL}/newsletter/confirm?token=${key}&lang=${language}`,
    },
    after: [words.confirmWorks, words.confirmIgnore],
  };
}

/** Tells somebody who asks for the newsletter again that they get it, and how to be rid of it. */
export function alreadyLetter({ config, language }: NewsletterFrom, stopAt: string): Letter {
  const words = NEWSLETTER_WORDS[language];
  return {
    kind: 'newsletter known',
    language,
    subject: named(words.knownSubject, config),
    before: [named(words.knownText, config)],
    after: [words.confirmIgnore],
    foot: [{ text: words.stop, href: stopAt }],
    headers: unsubscribeHeaders(stopAt),
  };
}

/** One issue of the newsletter. */
export function newsletterLetter(
  { config, language }: NewsletterFrom,
  stories: readonly StoryCard[],
  stopAt: string,
  at: Date,
): Letter {
  const words = NEWSLETTER_WORDS[language];
  const date = new Intl.DateTimeFormat(LOCALES[language], { ...DATE, timeZone: config.PORTAL_ZONE }).format(
    at,
  );
  return {
    kind: 'newsletter',
    language,
    subject: words.subject
      .replace('{portal}', () => config.PORTAL_NAME)
      .replace('{headline}', () => stories[0]?.headline ?? ''),
    before: [words.intro.replace('{date}', () => date)],
    items: stories.map((card) => ({
      title: card.headline,
      lang: card.language,
      href: `${config.PUBLIC_URL}/story/${card.slug}`,
      text: card.standfirst,
      about: card.source.name,
    })),
    after: [named(words.why, config)],
    foot: [
      { text: words.frontPage, href: `${config.PUBLIC_URL}/?lang=${language}` },
      { text: words.stop, href: stopAt },
    ],
    headers: unsubscribeHeaders(stopAt),
  };
}

function named(text: string, config: NewsletterFrom['config']): string {
  return text.replaceAll('{portal}', () => config.PORTAL_NAME);
}
