import type { Names } from '../../store/tables.ts';
import type { StoryCard } from '../../stories/card.queries.ts';
import { nameIn } from '../../stories/story.ts';
import { plainWords, type Words } from '../../words/words.ts';
import { type Followed, readSearch } from '../follows/follow.ts';
import type { Letter, LetterItem } from '../letters/letter.ts';
import type { MemberLanguage } from '../member.ts';
import { unsubscribeHeaders } from './unsubscribe-key.ts';

/** The data for an email or a notification of new stories. */
export interface AlertWriting {
  readonly language: MemberLanguage;
  readonly rhythm: 'at once' | 'daily' | 'weekly';
  readonly stories: readonly AlertStory[];
  /** How many more there are than are listed. */
  readonly more: number;
  readonly publicUrl: string;
  readonly zone: string;
}

/** A story with the follows of its reader that it matches. */
export interface AlertStory {
  readonly card: StoryCard;
  readonly reasons: readonly (Followed & { readonly names: Names | null })[];
}

/** An email with new stories for a member. */
export function alertLetter(writing: AlertWriting, stopAt: string): Letter {
  const { language, rhythm, stories, more, publicUrl } = writing;
  const words = plainWords(language);
  const following = `${publicUrl}/following?lang=${language}`;
  return {
    kind: 'alert',
    language,
    subject: alertTitle(writing),
    before: [beforeIn(rhythm, words)],
    items: stories.map((story) => itemOf(story, writing)),
    after: [...(more > 0 ? [words.say('alertMore', { count: more })] : []), words.say('alertAfter')],
    foot: [
      { text: words.say('alertChange'), href: following },
      { text: words.say('alertStop'), href: stopAt },
    ],
    headers: unsubscribeHeaders(stopAt),
  };
}

/** The title of an email or a notification: the story's own headline, or how many there are. */
export function alertTitle({ language, stories, more }: AlertWriting): string {
  const [first] = stories;
  const all = stories.length + more;
  const words = plainWords(language);
  return first && all === 1 ? first.card.headline : words.say('alertCount', { count: all });
}

/** Why a story is included. */
export function reasonText({ reasons }: AlertStory, language: MemberLanguage): string {
  const words = plainWords(language);
  const names = reasons.map((reason) => nameOf(reason, words));
  return words.say('alertWhy', { names: words.list([...new Set(names)]) });
}

function itemOf(story: AlertStory, { language, publicUrl, zone }: AlertWriting): LetterItem {
  const { card } = story;
  const when = card.zoneStated
    ? new Intl.DateTimeFormat(plainWords(language).locale, { ...WHEN, timeZoneName: 'short', timeZone: zone })
    : new Intl.DateTimeFormat(plainWords(language).locale, { ...WHEN, timeZone: 'UTC' });
  return {
    title: card.headline,
    lang: card.language,
    href: `${publicUrl}/story/${card.slug}#alert`,
    text: card.standfirst,
    about: [card.source.name, when.format(card.publishedAt), reasonText(story, language)].join(' · '),
  };
}

const WHEN = { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

function nameOf({ kind, target, names }: AlertStory['reasons'][number], words: Words): string {
  if (kind === 'search') return words.say('alertQuoted', { text: readSearch(target)?.q ?? target });
  if (kind !== 'language') return names ? nameIn(names, words.locale) : target;
  return words.nameOfLanguage(target);
}

function beforeIn(rhythm: AlertWriting['rhythm'], words: Words): string {
  switch (rhythm) {
    case 'at once':
      return words.say('alertBeforeAtOnce');
    case 'daily':
      return words.say('alertBeforeDaily');
    case 'weekly':
      return words.say('alertBeforeWeekly');
  }
}
