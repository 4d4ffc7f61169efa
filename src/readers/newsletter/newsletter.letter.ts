import type { Config } from '../../config.ts';
import type { StoryCard } from '../../stories/card.queries.ts';
import { plainWords } from '../../words/words.ts';
import { unsubscribeHeaders } from '../alerts/unsubscribe-key.ts';
import type { Letter } from '../letters/letter.ts';
import type { MemberLanguage } from '../member.ts';

/** The sender of the newsletter, and its language. */
export interface NewsletterFrom {
  readonly config: Pick<Config, 'PORTAL_NAME' | 'PUBLIC_URL' | 'PORTAL_ZONE'>;
  readonly language: MemberLanguage;
}

const DATE = { weekday: 'long', day: 'numeric', month: 'long' } as const;

/** Asks an address to confirm the newsletter: nothing else is sent to it before that. */
export function confirmLetter({ config, language }: NewsletterFrom, key: string): Letter {
  const words = plainWords(language);
  const portal = config.PORTAL_NAME;
  return {
    kind: 'newsletter confirm',
    language,
    subject: words.say('issueConfirmSubject', { portal }),
    before: [words.say('issueConfirmText', { portal })],
    button: {
      text: words.say('issueConfirmButton'),
      href: `${config.PUBLIC_URL}/newsletter/confirm?token=${key}&lang=${language}`,
    },
    after: [words.say('issueConfirmWorks'), words.say('issueConfirmIgnore')],
  };
}

/** Notifies a subscriber who subscribes again that they already get it, and how to unsubscribe. */
export function alreadyLetter({ config, language }: NewsletterFrom, stopAt: string): Letter {
  const words = plainWords(language);
  const portal = config.PORTAL_NAME;
  return {
    kind: 'newsletter known',
    language,
    subject: words.say('issueKnownSubject', { portal }),
    before: [words.say('issueKnownText', { portal })],
    after: [words.say('issueConfirmIgnore')],
    foot: [{ text: words.say('issueStop'), href: stopAt }],
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
  const words = plainWords(language);
  const portal = config.PORTAL_NAME;
  const date = new Intl.DateTimeFormat(words.locale, { ...DATE, timeZone: config.PORTAL_ZONE }).format(at);
  return {
    kind: 'newsletter',
    language,
    subject: words.say('issueSubject', { portal, headline: stories[0]?.headline ?? '' }),
    before: [words.say('issueIntro', { date })],
    items: stories.map((card) => ({
      title: card.headline,
      lang: card.language,
      href: `${config.PUBLIC_URL}/story/${card.slug}#newsletter`,
      text: card.standfirst,
      about: card.source.name,
    })),
    after: [words.say('issueWhy', { portal })],
    foot: [
      { text: words.say('issueFrontPage'), href: `${config.PUBLIC_URL}/?lang=${language}` },
      { text: words.say('issueStop'), href: stopAt },
    ],
    headers: unsubscribeHeaders(stopAt),
  };
}
