import { unsubscribeHeaders } from '../../readers/alerts/unsubscribe-key.ts';
import type { Letter, LetterItem } from '../../readers/letters/letter.ts';
import type { MemberLanguage } from '../../readers/member.ts';
import { noticePath } from './notice.ts';
import { NOTICE_LETTER_WORDS, type NoticeLetterWords } from './notice-letter-words.ts';
import type { DeskNotice } from './notices.queries.ts';

/** What a letter of notices is written from. */
interface NoticeLetterParts {
  readonly language: MemberLanguage;
  /** The notices in it, the newest first. */
  readonly notices: readonly DeskNotice[];
  /** How many more there are than stand in it. */
  readonly more: number;
  readonly publicUrl: string;
  readonly zone: string;
}

/** A letter of what a member was told at the desk. */
export function noticeLetter(parts: NoticeLetterParts, stopAt: string): Letter {
  const { language, notices, more, publicUrl } = parts;
  const words = NOTICE_LETTER_WORDS[language];
  return {
    kind: 'desk',
    language,
    subject: subjectOf(parts, words),
    before: [words.before],
    items: notices.map((notice) => itemOf(notice, parts, words)),
    after: [...(more > 0 ? [plural(words, words.more, more)] : []), words.after],
    foot: [
      { text: words.change, href: `${publicUrl}/desk/notices?lang=${language}#letters` },
      { text: words.stop, href: stopAt },
    ],
    headers: unsubscribeHeaders(stopAt),
  };
}

function subjectOf({ notices, more, zone }: NoticeLetterParts, words: NoticeLetterWords): string {
  const [first] = notices;
  const all = notices.length + more;
  return first && all === 1
    ? `${titleOf(first, words)} · ${whatOf(first, zone, words)}`
    : plural(words, words.count, all);
}

function itemOf(
  notice: DeskNotice,
  { publicUrl, language, zone }: NoticeLetterParts,
  words: NoticeLetterWords,
): LetterItem {
  const { storyId, about, at } = notice;
  const anchor = about.commentId ? `#c-${about.commentId}` : '';
  return {
    title: titleOf(notice, words),
    lang: notice.headline.trim() ? notice.language : undefined,
    href: `${publicUrl}${noticePath(storyId, about)}?lang=${language}${anchor}`,
    text: about.said ?? null,
    about: `${whatOf(notice, zone, words)} · ${timeIn(at, zone, words)}`,
  };
}

function titleOf({ headline }: DeskNotice, { untitled }: NoticeLetterWords): string {
  return headline.trim() || untitled;
}

function whatOf({ kind, by, about }: DeskNotice, zone: string, words: NoticeLetterWords): string {
  const name = by === null ? words.clock : by || words.somebody;
  const time = about.due ? timeIn(new Date(about.due), zone, words) : '';
  const state = about.to ? words.states[about.to] : '';
  const text = kind === 'given' && time ? words.givenDue : words.told[kind];
  return text
    .replace('{name}', () => name)
    .replace('{time}', () => time)
    .replace('{state}', () => state);
}

function timeIn(at: Date, zone: string, { locale }: NoticeLetterWords): string {
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
    timeZoneName: 'short',
  }).format(at);
}

function plural({ locale }: NoticeLetterWords, forms: NoticeLetterWords['count'], count: number): string {
  const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
  return form.replace('{n}', () => new Intl.NumberFormat(locale).format(count));
}
