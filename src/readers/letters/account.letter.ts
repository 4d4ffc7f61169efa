import type { Config } from '../../config.ts';
import { plainWords, type Words } from '../../words/words.ts';
import type { MemberLanguage } from '../member.ts';
import type { Letter } from './letter.ts';

/** Account events that members are notified of. */
export type Happened =
  | 'password changed'
  | 'passkey added'
  | 'two-step on'
  | 'two-step off'
  | 'recovery codes made';

/** The data for an email about an account. */
export interface AccountNews {
  /** The name of the portal. */
  readonly portal: string;
  /** The public address of the portal, without a trailing slash. */
  readonly publicUrl: string;
  readonly zone: string;
  readonly at: Date;
  readonly language: MemberLanguage;
}

/** The data for emails to a reader of `language`, by default the portal's. */
export function accountNews(
  config: Pick<Config, 'PORTAL_NAME' | 'PUBLIC_URL' | 'PORTAL_ZONE' | 'PORTAL_LANGUAGE'>,
  language: MemberLanguage | null,
  at: Date,
): AccountNews {
  return {
    portal: config.PORTAL_NAME,
    publicUrl: config.PUBLIC_URL.replace(/\/$/, ''),
    zone: config.PORTAL_ZONE,
    language: language ?? config.PORTAL_LANGUAGE,
    at,
  };
}

/** Notifies a member of an account event, in case it was not them. */
export function happenedLetter(happened: Happened, news: AccountNews): Letter {
  const words = plainWords(news.language);
  const { subject, text } = happenedWords(happened, { portal: news.portal, time: timeOf(news) }, words);
  return {
    kind: happened,
    language: news.language,
    subject,
    before: [text],
    after: [words.say('mailWasItNotYou')],
    button: { text: words.say('mailToAccount'), href: `${news.publicUrl}/account` },
  };
}

/** The email that shows that emails arrive. */
export function testLetter(news: AccountNews): Letter {
  const words = plainWords(news.language);
  const { portal } = news;
  return {
    kind: 'test',
    language: news.language,
    subject: words.say('mailTestSubject', { portal }),
    before: [words.say('mailTestText', { portal })],
    after: [],
  };
}

function happenedWords(
  happened: Happened,
  { portal, time }: { readonly portal: string; readonly time: string },
  words: Words,
): { readonly subject: string; readonly text: string } {
  switch (happened) {
    case 'password changed':
      return {
        subject: words.say('mailPasswordChangedSubject', { portal }),
        text: words.say('mailPasswordChangedText', { portal, time }),
      };
    case 'passkey added':
      return {
        subject: words.say('mailPasskeyAddedSubject', { portal }),
        text: words.say('mailPasskeyAddedText', { portal, time }),
      };
    case 'two-step on':
      return {
        subject: words.say('mailTwoStepOnSubject', { portal }),
        text: words.say('mailTwoStepOnText', { portal, time }),
      };
    case 'two-step off':
      return {
        subject: words.say('mailTwoStepOffSubject', { portal }),
        text: words.say('mailTwoStepOffText', { portal, time }),
      };
    case 'recovery codes made':
      return {
        subject: words.say('mailRecoveryCodesSubject', { portal }),
        text: words.say('mailRecoveryCodesText', { portal, time }),
      };
  }
}

/** Notifies a member that their second step is off, because the secret that encrypted it is lost. */
export function twoStepLostLetter(news: AccountNews): Letter {
  const { portal, language, publicUrl } = news;
  const words = plainWords(language);
  return {
    kind: 'two-step lost',
    language,
    subject: words.say('mailTwoStepLostSubject', { portal }),
    before: [words.say('mailTwoStepLostText', { portal, time: timeOf(news) })],
    button: { text: words.say('mailTwoStepLostButton'), href: `${publicUrl}/account/two-step` },
    after: [words.say('mailTwoStepLostUntil')],
  };
}

/** Asks the owner of a new address to confirm that the account moves to it. */
export function newAddressLetter({ portal, language, publicUrl }: AccountNews, key: string): Letter {
  const words = plainWords(language);
  return {
    kind: 'new address',
    language,
    subject: words.say('mailNewAddressSubject', { portal }),
    before: [words.say('mailNewAddressText', { portal })],
    button: {
      text: words.say('mailNewAddressButton'),
      href: `${publicUrl}/account/email/finish?token=${key}`,
    },
    after: [words.say('mailNewAddressWorks'), words.say('mailNewAddressIgnore')],
  };
}

/** Notifies a member that another account was about to move to their address. */
export function addressTakenLetter({ portal, language }: AccountNews): Letter {
  const words = plainWords(language);
  return {
    kind: 'address taken',
    language,
    subject: words.say('mailAddressTakenSubject', { portal }),
    before: [words.say('mailAddressTakenText', { portal })],
    after: [words.say('mailAddressTakenNothing')],
  };
}

/** Notifies the old address that the account is about to move away from it. */
export function addressLeavingLetter(news: AccountNews, address: string): Letter {
  const { portal, language, publicUrl } = news;
  const words = plainWords(language);
  return {
    kind: 'address to change',
    language,
    subject: words.say('mailAddressLeavingSubject', { portal }),
    before: [words.say('mailAddressLeavingText', { portal, address, time: timeOf(news) })],
    button: { text: words.say('mailToAccount'), href: `${publicUrl}/account` },
    after: [words.say('mailAddressLeavingNotYet'), words.say('mailWasItNotYou')],
  };
}

/** Notifies both addresses that the account has moved. */
export function addressChangedLetter(news: AccountNews, address: string): Letter {
  const { portal, language } = news;
  const words = plainWords(language);
  return {
    kind: 'address changed',
    language,
    subject: words.say('mailAddressChangedSubject', { portal }),
    before: [words.say('mailAddressChangedText', { portal, address, time: timeOf(news) })],
    after: [words.say('mailAddressChangedWasItNotYou')],
  };
}

function timeOf({ at, zone, language }: AccountNews): string {
  const options = { dateStyle: 'long', timeStyle: 'long', timeZone: zone } as const;
  return new Intl.DateTimeFormat(plainWords(language).locale, options).format(at);
}
