import type { Names } from '../../store/tables.ts';
import type { StoryCard } from '../../stories/card.queries.ts';
import { nameIn } from '../../stories/story.ts';
import { type Followed, readSearch } from '../follows/follow.ts';
import type { Letter, LetterItem } from '../letters/letter.ts';
import type { MemberLanguage } from '../member.ts';
import { unsubscribeHeaders } from './unsubscribe-key.ts';

/** What a letter or a note of new stories is written from. */
export interface AlertWriting {
  readonly language: MemberLanguage;
  readonly rhythm: 'at once' | 'daily' | 'weekly';
  readonly stories: readonly AlertStory[];
  /** How many more there are than stand in it. */
  readonly more: number;
  readonly publicUrl: string;
  readonly zone: string;
}

/** A story with what its reader follows that it is on. */
export interface AlertStory {
  readonly card: StoryCard;
  readonly reasons: readonly (Followed & { readonly names: Names | null })[];
}

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

interface Texts {
  readonly locale: string;
  readonly count: Forms;
  readonly more: Forms;
  readonly before: Readonly<Record<AlertWriting['rhythm'], string>>;
  readonly why: string;
  readonly quoted: string;
  readonly after: string;
  readonly change: string;
  readonly stop: string;
}

const TEXTS: Readonly<Record<MemberLanguage, Texts>> = {
  en: {
    locale: 'en-GB',
    count: { one: '{n} new story in what you follow', other: '{n} new stories in what you follow' },
    more: { one: 'And {n} more.', other: 'And {n} more.' },
    before: {
      'at once': 'Just published, in what you follow.',
      daily: 'New since yesterday, in what you follow.',
      weekly: 'New this week, in what you follow.',
    },
    why: 'You follow {names}',
    quoted: '“{text}”',
    after: 'You get this letter because you asked to be told of what is new in what you follow.',
    change: 'Choose what you follow and how often we write',
    stop: 'Stop these letters',
  },
  ru: {
    locale: 'ru',
    count: {
      one: '{n} новый материал по вашим подпискам',
      few: '{n} новых материала по вашим подпискам',
      other: '{n} новых материалов по вашим подпискам',
    },
    more: { other: 'И ещё {n}.' },
    before: {
      'at once': 'Только что опубликовано по вашим подпискам.',
      daily: 'Новое со вчерашнего дня по вашим подпискам.',
      weekly: 'Новое за неделю по вашим подпискам.',
    },
    why: 'Вы подписаны: {names}',
    quoted: '«{text}»',
    after: 'Вы получили это письмо, потому что просили сообщать о новом по вашим подпискам.',
    change: 'Выбрать подписки и частоту писем',
    stop: 'Больше не присылать',
  },
  zh: {
    locale: 'zh-CN',
    count: { other: '您关注的内容有 {n} 篇新报道' },
    more: { other: '另有 {n} 篇。' },
    before: {
      'at once': '您关注的内容刚刚发布了新报道。',
      daily: '昨天以来，您关注的内容有以下新报道。',
      weekly: '本周，您关注的内容有以下新报道。',
    },
    why: '您关注了{names}',
    quoted: '“{text}”',
    after: '您收到此邮件，是因为您要求在关注的内容有更新时得到通知。',
    change: '管理关注内容和通知频率',
    stop: '不再接收此类邮件',
  },
  ar: {
    locale: 'ar-u-nu-latn',
    count: {
      zero: 'لا مواد جديدة فيما تتابعه',
      one: 'مادة جديدة فيما تتابعه',
      two: 'مادتان جديدتان فيما تتابعه',
      few: '{n} مواد جديدة فيما تتابعه',
      many: '{n} مادة جديدة فيما تتابعه',
      other: '{n} مادة جديدة فيما تتابعه',
    },
    more: { other: 'وهناك {n} غيرها.' },
    before: {
      'at once': 'نُشر الآن فيما تتابعه.',
      daily: 'الجديد منذ أمس فيما تتابعه.',
      weekly: 'الجديد هذا الأسبوع فيما تتابعه.',
    },
    why: 'أنت تتابع {names}',
    quoted: '«{text}»',
    after: 'تصلك هذه الرسالة لأنك طلبت إعلامك بالجديد فيما تتابعه.',
    change: 'اختر ما تتابعه وعدد مرات المراسلة',
    stop: 'إيقاف هذه الرسائل',
  },
  fr: {
    locale: 'fr',
    count: {
      one: '{n} nouvel article dans ce que vous suivez',
      other: '{n} nouveaux articles dans ce que vous suivez',
    },
    more: { one: 'Et {n} autre.', other: 'Et {n} autres.' },
    before: {
      'at once': 'Vient de paraître, dans ce que vous suivez.',
      daily: 'Paru depuis hier, dans ce que vous suivez.',
      weekly: 'Paru cette semaine, dans ce que vous suivez.',
    },
    why: 'Vous suivez {names}',
    quoted: '« {text} »',
    after:
      'Vous recevez cette lettre parce que vous avez demandé à être prévenu des nouveautés de ce que vous suivez.',
    change: 'Choisir ce que vous suivez et le rythme des lettres',
    stop: 'Ne plus recevoir ces lettres',
  },
};

/** A letter that tells a member of new stories. */
export function alertLetter(writing: AlertWriting, stopAt: string): Letter {
  const { language, rhythm, stories, more, publicUrl } = writing;
  const texts = TEXTS[language];
  const following = `${publicUrl}/following?lang=${language}`;
  return {
    kind: 'alert',
    language,
    subject: alertTitle(writing),
    before: [texts.before[rhythm]],
    items: stories.map((story) => itemOf(story, writing)),
    after: [...(more > 0 ? [plural(texts, texts.more, more)] : []), texts.after],
    foot: [
      { text: texts.change, href: following },
      { text: texts.stop, href: stopAt },
    ],
    headers: unsubscribeHeaders(stopAt),
  };
}

/** What a letter or a note is headed with: the story's own headline, or how many there are. */
export function alertTitle({ language, stories, more }: AlertWriting): string {
  const [first] = stories;
  const all = stories.length + more;
  const texts = TEXTS[language];
  return first && all === 1 ? first.card.headline : plural(texts, texts.count, all);
}

/** Why a story is told of. */
export function reasonText({ reasons }: AlertStory, language: MemberLanguage): string {
  const texts = TEXTS[language];
  const names = reasons.map((reason) => nameOf(reason, texts));
  const listed = new Intl.ListFormat(texts.locale, { type: 'conjunction' }).format([...new Set(names)]);
  return texts.why.replace('{names}', () => listed);
}

function itemOf(story: AlertStory, { language, publicUrl, zone }: AlertWriting): LetterItem {
  const { card } = story;
  const when = card.zoneStated
    ? new Intl.DateTimeFormat(TEXTS[language].locale, { ...WHEN, timeZoneName: 'short', timeZone: zone })
    : new Intl.DateTimeFormat(TEXTS[language].locale, { ...WHEN, timeZone: 'UTC' });
  return {
    title: card.headline,
    lang: card.language,
    href: `${publicUrl}/story/${card.slug}`,
    text: card.standfirst,
    about: [card.source.name, when.format(card.publishedAt), reasonText(story, language)].join(' · '),
  };
}

const WHEN = { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

function nameOf({ kind, target, names }: AlertStory['reasons'][number], texts: Texts): string {
  if (kind === 'search') return texts.quoted.replace('{text}', () => readSearch(target)?.q ?? target);
  if (kind !== 'language') return names ? nameIn(names, texts.locale) : target;
  return new Intl.DisplayNames(texts.locale, { type: 'language' }).of(target) ?? target;
}

function plural(texts: Texts, forms: Forms, count: number): string {
  const form = forms[new Intl.PluralRules(texts.locale).select(count)] ?? forms.other;
  return form.replace('{n}', new Intl.NumberFormat(texts.locale).format(count));
}
