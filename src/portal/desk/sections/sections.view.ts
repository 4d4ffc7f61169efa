import { orderSeen } from '../../../desk/sections/section.ts';
import type { DeskSection } from '../../../desk/sections/sections.queries.ts';
import { nameIn } from '../../../stories/story.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../../words/languages.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';
import type { FieldView } from '../../ui/form/Field.tsx';

/** The path for creating and ordering sections. */
export const SECTIONS_PATH = '/desk/sections';

/** A link whose text needs a fuller label. */
export interface NamedLink extends LinkView {
  readonly label: string;
}

/** A button that moves a section. */
export interface StepView {
  readonly step: 'up' | 'down';
  readonly text: string;
  readonly label: string;
  readonly disabled: boolean;
  /** Whether it was pressed last, and keeps the focus. */
  readonly again: boolean;
}

/** A section in the list, ready to display. */
export interface SectionRow {
  readonly slug: string;
  readonly place: string;
  readonly name: LinkView;
  readonly path: string;
  readonly names: readonly { readonly language: string; readonly lang: string; readonly name: string }[];
  readonly missing: string | null;
  readonly stories: LinkView;
  readonly shown: string;
  readonly move: string;
  readonly steps: readonly StepView[];
  readonly links: readonly NamedLink[];
}

/** The list of sections, and the form that creates one. */
export interface SectionsView {
  readonly none: { readonly text: string; readonly advice: string } | null;
  readonly columns: readonly string[];
  readonly seen: string;
  readonly rows: readonly SectionRow[];
  readonly data: readonly LinkView[];
  readonly form: {
    readonly title: string;
    readonly action: string;
    readonly name: FieldView;
    readonly slug: FieldView;
    readonly button: string;
  };
}

/** The state of the list: the values entered, the wrong field, and the section moved last. */
export interface SectionsTyped {
  readonly typed?: Readonly<Record<string, string>>;
  readonly wrong?: { readonly field: 'name' | 'slug'; readonly text: string };
  readonly moved?: { readonly slug: string; readonly step: 'up' | 'down' };
}

/** The languages in which sections are named at the desk, the portal's own first. */
export function namedLanguages({ standard }: Pick<Edition, 'standard'>): InterfaceLanguage[] {
  return [standard, ...INTERFACE_LANGUAGES.filter((one) => one !== standard)];
}

/** Shapes the list of sections. */
export function sectionsView(
  sections: readonly DeskSection[],
  { typed = {}, wrong, moved }: SectionsTyped,
  edition: Edition,
): SectionsView {
  const { words, standard } = edition;
  const language = words.nameOfLanguage(standard);
  const wrongIn = (field: string) => (wrong?.field === field ? wrong.text : undefined);
  return {
    none: sections.length === 0 ? { text: words.say('secNone'), advice: words.say('secNoneAdvice') } : null,
    columns: [
      words.say('secAt'),
      words.say('secName'),
      words.say('secNames'),
      words.say('secStories'),
      words.say('secMove'),
    ],
    seen: orderSeen(sections),
    rows: sections.map((section, at) => rowOf(section, at, sections.length, moved, edition)),
    data: [{ text: words.say('asJson'), href: hrefIn(edition, `${SECTIONS_PATH}.json`) }],
    form: {
      title: words.say('secNew'),
      action: hrefIn(edition, SECTIONS_PATH),
      name: {
        name: 'name',
        label: words.say('secNameIn', { language }),
        value: typed.name,
        wrong: wrongIn('name'),
      },
      slug: {
        name: 'slug',
        label: words.say('secSlug'),
        hint: words.say('secSlugHint'),
        value: typed.slug,
        wrong: wrongIn('slug'),
      },
      button: words.say('secMake'),
    },
  };
}

function rowOf(
  section: DeskSection,
  at: number,
  count: number,
  moved: SectionsTyped['moved'],
  edition: Edition,
): SectionRow {
  const { words, standard, language } = edition;
  const { slug, names, stories, shown } = section;
  const name = nameIn(names, language) || slug;
  const others = namedLanguages(edition).filter((one) => one !== language);
  const missing = namedLanguages(edition).filter((one) => !names[one]);
  const step = (which: 'up' | 'down', disabled: boolean): StepView => ({
    step: which,
    text: which === 'up' ? words.say('secUp') : words.say('secDown'),
    label: which === 'up' ? words.say('secUpNamed', { name }) : words.say('secDownNamed', { name }),
    disabled,
    again: moved?.slug === slug && moved.step === which && !disabled,
  });
  return {
    slug,
    place: words.number(at + 1),
    name: { text: name, href: hrefIn(edition, `${SECTIONS_PATH}/${slug}`) },
    path: `/section/${slug}`,
    names: others.flatMap((one) => {
      const said = names[one];
      return said ? [{ language: words.nameOfLanguage(one), lang: one, name: said }] : [];
    }),
    missing:
      missing.length === 0
        ? null
        : words.say('secMissing', { languages: words.list(missing.map((one) => words.nameOfLanguage(one))) }),
    stories: {
      text: words.say('secCount', { count: stories }),
      href: hrefIn(edition, '/desk/stories', { section: slug }),
    },
    shown: words.say('secShown', { count: words.number(shown) }),
    move: hrefIn(edition, `${SECTIONS_PATH}/${slug}/move`),
    steps: [step('up', at === 0), step('down', at === count - 1)],
    links: [
      {
        text: words.say('secBoard'),
        label: words.say('secBoardNamed', { name }),
        href: hrefIn(edition, '/desk/front', {
          edition: language === standard ? undefined : language,
          section: slug,
        }),
      },
      {
        text: words.say('secReaders'),
        label: words.say('secReadersNamed', { name }),
        href: hrefIn(edition, `/section/${slug}`),
      },
    ],
  };
}

/** A section as data. */
export function sectionJson({ slug, names, version, stories, shown }: DeskSection) {
  return { slug, names, version, stories, shown };
}
