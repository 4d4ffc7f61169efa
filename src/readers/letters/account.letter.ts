import type { Config } from '../../config.ts';
import type { MemberLanguage } from '../member.ts';
import { ACCOUNT_LETTER_WORDS, type Happened } from './account-letter-words.ts';
import type { Letter } from './letter.ts';

/** What a letter about somebody's account is made from. */
export interface AccountNews {
  /** The name of the portal. */
  readonly portal: string;
  /** The public address of the portal, without a slash at its end. */
  readonly publicUrl: string;
  readonly zone: string;
  readonly at: Date;
  readonly language: MemberLanguage;
}

const LOCALES = { en: 'en-GB', ru: 'ru', zh: 'zh-CN', ar: 'ar-u-nu-latn', fr: 'fr' } as const;

/** What letters to somebody who reads `language`, or the portal's own, are made from. */
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

/** Tells a member of something that happened to their account, in case it was not them. */
export function happenedLetter(happened: Happened, news: AccountNews): Letter {
  const words = ACCOUNT_LETTER_WORDS[news.language];
  const [subject, text] = words.happened[happened];
  const { portal } = news;
  return {
    kind: happened,
    language: news.language,
    subject: fill(subject, { portal }),
    before: [fill(text, { portal, time: timeOf(news) })],
    after: [words.wasItNotYou],
    button: { text: words.toAccount, href: `${news.publicUrl}/account` },
  };
}

/** Tells a member that their second step is gone, because the secret it was sealed with is. */
export function twoStepLostLetter(news: AccountNews): Letter {
  const { lost } = ACCOUNT_LETTER_WORDS[news.language];
  const { portal } = news;
  return {
    kind: 'two-step lost',
    language: news.language,
    subject: fill(lost.subject, { portal }),
    before: [fill(lost.text, { portal, time: timeOf(news) })],
    button: { text: lost.button, href: `${news.publicUrl}/account/two-step` },
    after: [lost.until],
  };
}

/** Asks the owner of a new address whether the account may move to it. */
export function newAddressLetter(news: AccountNews, key: string): Letter {
  const words = ACCOUNT_LETTER_WORDS[news.language];
  const { portal } = news;
  return {
    kind: 'new address',
    language: news.language,
    subject: fill(words.newAddress.subject, { portal }),
    before: [fill(words.newAddress.text, { portal })],
    button: { text: words.newAddress.button, href: `${news.publicUrl}/account/email/finish?token=${key}` },
    after: [words.newAddress.works, words.newAddress.ignore],
  };
}

/** Tells somebody who has an account already that another account was to move to their address. */
export function addressTakenLetter(news: AccountNews): Letter {
  const words = ACCOUNT_LETTER_WORDS[news.language];
  const { portal } = news;
  return {
    kind: 'address taken',
    language: news.language,
    subject: fill(words.taken.subject, { portal }),
    before: [fill(words.taken.text, { portal })],
    after: [words.taken.nothing],
  };
}

/** Tells the old address that the account is to move away from it. */
export function addressLeavingLetter(news: AccountNews, newEmail: string): Letter {
  const words = ACCOUNT_LETTER_WORDS[news.language];
  const { portal } = news;
  return {
    kind: 'address to change',
    language: news.language,
    subject: fill(words.leaving.subject, { portal }),
    before: [fill(words.leaving.text, { portal, address: newEmail, time: timeOf(news) })],
    button: { text: words.toAccount, href: `${news.publicUrl}/account` },
    after: [words.leaving.notYet, words.wasItNotYou],
  };
}

/** Tells both addresses that the account has moved. */
export function addressChangedLetter(news: AccountNews, newEmail: string): Letter {
  const words = ACCOUNT_LETTER_WORDS[news.language];
  const { portal } = news;
  return {
    kind: 'address changed',
    language: news.language,
    subject: fill(words.changed.subject, { portal }),
    before: [fill(words.changed.text, { portal, address: newEmail, time: timeOf(news) })],
    after: [words.changed.wasItNotYou],
  };
}

function timeOf({ at, zone, language }: AccountNews): string {
  const options = { dateStyle: 'long', timeStyle: 'long', timeZone: zone } as const;
  return new Intl.DateTimeFormat(LOCALES[language], options).format(at);
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
}
