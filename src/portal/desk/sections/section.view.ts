import type { DeskSection, SectionUse } from '../../../desk/sections/sections.queries.ts';
import { nameIn } from '../../../stories/story.ts';
import type { InterfaceLanguage } from '../../../words/languages.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';
import type { FieldView } from '../../ui/form/Field.tsx';
import { namedLanguages, SECTIONS_PATH } from './sections.view.ts';
import { storyUsesView } from './story-uses.view.ts';

/** One section: its names, and its removal. */
export interface SectionView {
  readonly action: string;
  readonly version: string;
  readonly names: readonly (FieldView & { readonly lang: string })[];
  readonly save: string;
  readonly links: readonly LinkView[];
  readonly remove: {
    readonly title: string;
    readonly action: string;
    /** Set if nothing prevents its removal. */
    readonly button: string | null;
    readonly about: string;
    readonly uses: readonly { readonly link: LinkView; readonly state: string }[];
    readonly all: LinkView | null;
  };
}

/** The field of a section's name in a language. */
export function nameField(language: InterfaceLanguage): string {
  return `name-${language}`;
}

/** Shapes one section; `typed` are names that were not saved. */
export function sectionView(
  section: DeskSection,
  uses: readonly SectionUse[],
  typed: Readonly<Record<string, string>> | null,
  edition: Edition,
): SectionView {
  const { words, language: own, standard } = edition;
  const { slug, names, version, stories } = section;
  const at = `${SECTIONS_PATH}/${slug}`;
  return {
    action: hrefIn(edition, at),
    version: String(version),
    names: namedLanguages(edition).map((language) => {
      const name = nameField(language);
      const now = names[language];
      const value = typed?.[name] ?? now ?? '';
      const hint = now ? words.say('secNow', { name: now }) : words.say('secNowNone');
      return {
        name,
        lang: language,
        label: words.say('secNameIn', { language: words.nameOfLanguage(language) }),
        value,
        hint: typed && value !== (now ?? '') ? hint : undefined,
      };
    }),
    save: words.say('secSave'),
    links: [
      { text: words.say('secBack'), href: hrefIn(edition, SECTIONS_PATH) },
      {
        text: words.say('secBoardNamed', { name: nameIn(names, own) || slug }),
        href: hrefIn(edition, '/desk/front', {
          edition: own === standard ? undefined : own,
          section: slug,
        }),
      },
      { text: words.say('secReaders'), href: hrefIn(edition, `/section/${slug}`) },
    ],
    remove: {
      title: words.say('secRemoveTitle'),
      action: hrefIn(edition, `${at}/remove`),
      button: stories === 0 ? words.say('secRemove') : null,
      about: stories === 0 ? words.say('secRemoveAbout') : words.say('secHolds', { count: stories }),
      uses: storyUsesView(uses, edition),
      all:
        stories > uses.length
          ? { text: words.say('secHoldsAll'), href: hrefIn(edition, '/desk/stories', { section: slug }) }
          : null,
    },
  };
}
