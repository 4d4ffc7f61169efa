import type { KeptSource } from '../../../desk/sources/sources.queries.ts';
import type { FieldView } from '../../components/form/Field.tsx';
import { type Edition, hrefIn, queryOf } from '../../edition.ts';
import type { LinkView } from '../../pages/frame.view.ts';
import type { DeskListView, DeskSearch } from '../DeskList.tsx';
import { deskPaging, nextOf } from '../desk-paging.ts';
import { keysView } from '../keys.view.ts';
import type { OptionView } from '../people.view.ts';
import { policyOptions, policyWord } from '../writing/choices.view.ts';

/** How many sources stand on one page. */
export const SOURCES_LISTED = 50;

/** Where the sources of the desk are. */
export const SOURCES_PATH = '/desk/sources';

/** What was asked of the list. */
type SourcesAsked = Readonly<Partial<Record<'q' | 'policy' | 'lack' | 'after' | 'lang', string | undefined>>>;

/** The sources in words. */
export interface SourcesView extends DeskListView {
  readonly tabsLabel: string;
  readonly tabs: readonly LinkView[];
  readonly search: DeskSearch & {
    readonly text: FieldView;
    readonly policy: FieldView & { readonly options: readonly OptionView[] };
  };
  readonly rows: readonly {
    readonly href: string;
    readonly name: string;
    readonly meta: readonly string[];
    readonly lacks: string | null;
  }[];
}

/** Shapes a page of the sources; `list` holds one more than a page when there are more. */
export function sourcesView(list: readonly KeptSource[], asked: SourcesAsked, edition: Edition): SourcesView {
  const { words } = edition;
  const { q, policy, lack } = asked;
  const page = list.slice(0, SOURCES_LISTED);
  return {
    tabsLabel: words.say('placesTabs'),
    tabs: sourceTabs(edition, SOURCES_PATH),
    showLabel: words.say('deskShow'),
    shown: [
      {
        text: words.say('all'),
        href: hrefIn(edition, SOURCES_PATH, { q, policy }),
        current: lack === undefined,
      },
      {
        text: words.say('sourcesLack'),
        href: hrefIn(edition, SOURCES_PATH, { q, lack: 'licence' }),
        current: lack !== undefined,
      },
    ],
    search: {
      action: SOURCES_PATH,
      hidden: [
        ...(edition.language === edition.standard ? [] : [['lang', edition.language] as const]),
        ...(lack ? [['lack', lack] as const] : []),
      ],
      text: { name: 'q', label: words.say('sourcesSearch'), value: q },
      policy: {
        name: 'policy',
        label: words.say('writePolicy'),
        value: policy,
        options: [{ value: '', text: words.say('sourcesAnyPolicy') }, ...policyOptions(words)],
      },
      button: words.say('deskNarrow'),
    },
    rows: page.map((source) => ({
      href: hrefIn(edition, `${SOURCES_PATH}/${source.slug}`),
      name: source.name,
      meta: [
        policyWord(source.policy, words),
        ...(source.licence ? [source.licence] : []),
        words.say('sourceStories', { count: source.stories }),
      ],
      lacks: lacksLicence(source) ? words.say('sourceNoLicence') : null,
    })),
    empty:
      page.length > 0 ? null : { text: words.say('sourcesNone'), advice: words.say('sourcesNoneAdvice') },
    paging: deskPaging(
      edition,
      SOURCES_PATH,
      asked,
      nextOf(list, SOURCES_LISTED, ({ slug }) => slug),
      { field: 'after' },
    ),
    data: [{ text: words.say('asJson'), href: `${SOURCES_PATH}.json${queryOf({ q, policy, lack })}` }],
    keys: keysView(words, []),
  };
}

/** The two lists of one room: where copy comes from, and where stories are from. */
export function sourceTabs(edition: Edition, at: string): LinkView[] {
  const { words } = edition;
  return [
    { text: words.say('sourcesTitle'), href: hrefIn(edition, SOURCES_PATH), current: at === SOURCES_PATH },
    { text: words.say('placesTitle'), href: hrefIn(edition, '/desk/places'), current: at !== SOURCES_PATH },
  ];
}

/** Whether the terms of a source ask for a licence that nobody stated. */
export function lacksLicence({
  policy,
  licence,
  licenceUrl,
}: Pick<KeptSource, 'policy' | 'licence' | 'licenceUrl'>): boolean {
  return policy === 'licensed' && !licence?.trim() && !licenceUrl?.trim();
}
