import type { EntryFault } from '../../../desk/menus/change-menu.ts';
import type { MenuNow, MenuVersion } from '../../../stories/menus/menu.queries.ts';
import {
  EVERY_PAGE_OF_OURS,
  EVERY_SECTION,
  MENU_LIMITS,
  type MenuPlace,
  OWN_PATHS,
  STANDARD_MENUS,
  standsForMany,
  targetOf,
} from '../../../stories/menus/menu.ts';
import { type NamedRef, nameIn } from '../../../stories/story.ts';
import { directionOf } from '../../../words/direction.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../../words/languages.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { isOwnPathOpen, ownPathWord } from '../../site/menu-links.ts';
import { pagesIn } from '../../site/page-links.ts';
import type { FieldView } from '../../ui/form/Field.tsx';
import type { StepButton } from '../../ui/form/step-button.view.ts';
import { fullStamp } from '../../ui/times.ts';
import { labelField, type TypedEntry, targetField } from './menu.fields.ts';
import { entryFault } from './menu-words.ts';
import { byWord, MENUS_PATH } from './menus.view.ts';

/** An entry of a menu as a row of its form. */
export type MenuRow = ReturnType<typeof rowOf>;

type LabelField = FieldView & {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly placeholder: string | undefined;
};

/** One menu: its form, and its history. */
export type MenuView = ReturnType<typeof menuView>;

/** What a menu could link to. */
export interface MenuGiven {
  readonly place: MenuPlace;
  readonly now: MenuNow;
  readonly versions: readonly MenuVersion[];
  /** Every section, and whether readers can see a story in it in any language. */
  readonly sections: readonly (NamedRef & { readonly count: number })[];
  /** Topics with stories: the ones entered, and the largest. */
  readonly topics: ReadonlyMap<string, NamedRef>;
}

/** A form that was not saved: the rows, their errors, and the button that was pressed. */
export interface MenuTyped {
  readonly rows: readonly TypedEntry[];
  readonly wrong?: ReadonlyMap<number, EntryFault | 'no address' | 'long label'>;
  readonly focus?: number | null;
  readonly did?: 'up' | 'down' | 'remove' | 'add';
  /** The version displayed; by default the current one, which its author has been shown. */
  readonly version?: number;
}

/** Shapes one menu; without `typed` it is drawn as stored. */
export function menuView(given: MenuGiven, typed: MenuTyped | null, edition: Edition) {
  const { place, now, versions } = given;
  const { words, zone } = edition;
  const stored = now.content ?? STANDARD_MENUS[place];
  const rows: readonly TypedEntry[] = typed?.rows ?? stored;
  const at = hrefIn(edition, `${MENUS_PATH}/${place}`);
  return {
    action: at,
    version: String(typed?.version ?? now.version),
    /** How many rows there are. */
    count: String(rows.length),
    rows: rows.map((row, index) => rowOf(row, index, rows.length, given, typed, edition)),
    none: rows.length > 0 ? null : { text: words.say('menuNone'), advice: words.say('menuNoneAdvice') },
    hint: place === 'social' ? words.say('menuSocialHint') : words.say('menuTargetHint'),
    /** Suggested targets for autocompletion. */
    choices: place === 'social' ? [] : choicesOf(given, edition),
    add: { text: words.say('menuAdd'), disabled: rows.length >= MENU_LIMITS.entries },
    save: words.say('menuSave'),
    standard: now.content === null && !typed ? null : words.say('menuUseStandard'),
    history: {
      title: words.say('menuHistory'),
      none: versions.length > 0 ? null : words.say('settingsHistoryNone'),
      action: hrefIn(edition, `${MENUS_PATH}/${place}/restore`),
      lines: [
        ...versions.map((version) => ({
          number: String(version.number),
          title: words.say('menuVersion', { number: words.number(version.number) }),
          says: saysOf(version.content, edition),
          by: byWord(version, edition),
          at: fullStamp(version.at, true, words, zone),
          restore: version.number === now.version ? null : restoreWords(version.number, edition),
        })),
        ...(versions.some(({ number }) => number === 1)
          ? [
              {
                ...{ number: '0', title: words.say('menuStandard'), says: '', by: '', at: null },
                restore: now.content === null ? null : restoreWords(0, edition),
              },
            ]
          : []),
      ],
    },
    back: { text: words.say('menuBack'), href: hrefIn(edition, MENUS_PATH) },
  };
}

function restoreWords(number: number, { words }: Edition) {
  if (number === 0) return { text: words.say('menuUseStandard'), label: words.say('menuUseStandard') };
  return {
    text: words.say('menuRestore'),
    label: words.say('menuRestoreNamed', { number: words.number(number) }),
  };
}

/** A version in one line: the targets of its entries. */
function saysOf(content: MenuVersion['content'], { words }: Edition): string {
  if (content === null) return words.say('menuStandard');
  return words.say('menuEntries', { count: content.length });
}

function rowOf(
  { target, labels }: TypedEntry,
  at: number,
  count: number,
  given: MenuGiven,
  typed: MenuTyped | null,
  edition: Edition,
) {
  const { words, standard, languages } = edition;
  const title = words.say('menuEntry', { number: words.number(at + 1) });
  const fault = typed?.wrong?.get(at);
  const wrong = fault && entryFault(fault, words);
  const isLabel = fault === 'no label' || fault === 'long label';
  const own = (language: InterfaceLanguage) => ownName(target, language, given, edition);
  const field = (language: InterfaceLanguage): LabelField => ({
    name: labelField(at, language),
    label: words.say('menuLabelIn', { language: words.nameOfLanguage(language) }),
    value: labels[language] ?? '',
    lang: language,
    dir: directionOf(language),
    placeholder: own(language) ?? undefined,
  });
  // Labels in a language that readers can no longer choose are kept.
  const others = INTERFACE_LANGUAGES.filter(
    (one) => one !== standard && (languages.includes(one) || labels[one] !== undefined),
  );
  const said = others.filter((one) => labels[one]).length;
  const isMany = standsForMany(target);
  const isLast = typed?.focus === at;
  const button = (does: 'up' | 'down' | 'remove', disabled: boolean): StepButton => {
    const name = labels[standard] || own(edition.language) || target || title;
    // A row at the end cannot move further in the same direction.
    const other = does === 'up' ? 'down' : 'up';
    const isAtEnd = typed?.did === other && at === (does === 'up' ? count - 1 : 0);
    const again = isLast && !disabled && (typed?.did === does || (does !== 'remove' && isAtEnd));
    return { value: `${does}-${at}`, ...buttonWords(does, name, edition), disabled, again };
  };
  return {
    title,
    target: {
      name: targetField(at),
      label: words.say('menuTarget'),
      value: target,
      wrong: isLabel ? undefined : wrong,
      autofocus: isLast && (typed?.did === 'add' || typed?.did === 'remove'),
    },
    /** Its label in the portal's own language; null for an entry that expands to several, each with its own name. */
    label: isMany ? null : { ...field(standard), wrong: isLabel ? wrong : undefined },
    /** What it expands to; null if it is a single link. */
    many: isMany ? (own(edition.language) ?? null) : null,
    others:
      others.length > 0 && !isMany
        ? {
            title: words.say('menuOtherLanguages', {
              count: words.number(said),
              all: words.number(others.length),
            }),
            open: fault === 'long label',
            fields: others.map(field),
          }
        : null,
    /** Says that readers do not see it now; null if they do. */
    hidden: fault || target === '' ? null : hiddenWord(target, given, edition),
    buttons: [button('up', at === 0), button('down', at === count - 1), button('remove', false)],
  };
}

function buttonWords(does: 'up' | 'down' | 'remove', name: string, { words }: Edition) {
  switch (does) {
    case 'up':
      return { text: words.say('deskUp'), label: words.say('deskUpNamed', { name }) };
    case 'down':
      return { text: words.say('deskDown'), label: words.say('deskDownNamed', { name }) };
    case 'remove':
      return { text: words.say('menuRemove'), label: words.say('menuRemoveNamed', { name }) };
  }
}

/** The target's own name, for an entry without a label. */
function ownName(
  text: string,
  language: InterfaceLanguage,
  { sections, topics }: MenuGiven,
  edition: Edition,
): string | null {
  const target = targetOf(text);
  switch (target?.kind) {
    case 'section': {
      const section = sections.find(({ slug }) => slug === target.slug);
      return section ? nameIn(section.names, language) : null;
    }
    case 'topic': {
      const topic = topics.get(target.slug);
      return topic ? nameIn(topic.names, language) : null;
    }
    case 'page': {
      const group = edition.pages.find(({ slug }) => slug === target.slug)?.groupId;
      return pagesIn({ ...edition, language }).find(({ groupId }) => groupId === group)?.title ?? null;
    }
    case 'own':
      return language === edition.language ? ownPathWord(target.path, edition.words) : null;
    case 'outside':
      return new URL(target.url).hostname.replace(/^www\./, '');
    case 'every section':
      return edition.words.say('menuEverySection');
    case 'every page':
      return edition.words.say('menuEveryPage');
    default:
      return null;
  }
}

/** Says why readers do not see an entry now; null if they do. */
function hiddenWord(text: string, { sections, topics }: MenuGiven, edition: Edition): string | null {
  const { words, pages } = edition;
  const target = targetOf(text);
  switch (target?.kind) {
    case 'section':
      return sections.some(({ slug, count }) => slug === target.slug && count > 0)
        ? null
        : words.say('menuHiddenStories');
    case 'topic':
      return topics.has(target.slug) ? null : words.say('menuHiddenStories');
    case 'page':
      return pages.some(({ slug }) => slug === target.slug) ? null : words.say('menuHiddenPage');
    case 'own':
      return isOwnPathOpen(target.path, edition) ? null : words.say('menuHiddenSetting');
    default:
      return null;
  }
}

function choicesOf({ sections, topics }: MenuGiven, edition: Edition) {
  const { words, language } = edition;
  return [
    { value: EVERY_SECTION, text: words.say('menuEverySection') },
    { value: EVERY_PAGE_OF_OURS, text: words.say('menuEveryPage') },
    ...sections.map(({ slug, names }) => ({ value: `/section/${slug}`, text: nameIn(names, language) })),
    ...[...topics.values()].map(({ slug, names }) => ({
      value: `/topic/${slug}`,
      text: nameIn(names, language),
    })),
    ...pagesIn(edition).map(({ slug, title }) => ({ value: `/page/${slug}`, text: title })),
    ...OWN_PATHS.filter((path) => isOwnPathOpen(path, edition)).map((path) => ({
      value: path,
      text: ownPathWord(path, words),
    })),
  ];
}
