import type { ListedPage, PageState } from '../../../stories/newsroom-pages/newsroom-page.ts';
import type { Words } from '../../../words/words.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';
import type { FieldView, OptionView } from '../../ui/form/Field.tsx';
import { stampIn } from '../../ui/times.ts';
import type { DeskListView } from '../frame/DeskList.tsx';
import { pageKindOptions, pageKindWord } from './page-words.ts';

/** The path for writing the newsroom's own pages. */
export const PAGES_PATH = '/desk/pages';

/** The newsroom's own pages in the desk's list. */
export interface PagesView extends DeskListView {
  readonly rows: readonly {
    readonly link: LinkView;
    readonly state: string;
    /** Its address, which tells it from pages of the same name. */
    readonly path: string;
    readonly meta: readonly string[];
  }[];
  readonly begin: {
    readonly title: string;
    readonly about: string;
    readonly action: string;
    /** The interface language, if a link has to name it. */
    readonly lang: string | null;
    readonly kind: FieldView & { readonly options: readonly OptionView[] };
    readonly language: FieldView & { readonly options: readonly OptionView[] };
    readonly button: string;
  };
}

/** Shapes the list; `shown` is the state it is filtered by, or undefined for all. */
export function pagesView(
  pages: readonly ListedPage[],
  shown: PageState | undefined,
  edition: Edition,
): PagesView {
  const { words, language, standard } = edition;
  const part = (text: string, state: PageState | undefined): LinkView => ({
    text,
    href: hrefIn(edition, PAGES_PATH, { state }),
    current: shown === state,
  });
  const listed = pages.filter(({ state }) => shown === undefined || state === shown);
  return {
    showLabel: words.say('deskShow'),
    shown: [
      part(words.say('pgAll'), undefined),
      part(words.say('pgDrafts'), 'draft'),
      part(words.say('pgOut'), 'published'),
    ],
    empty: listed.length > 0 ? null : emptyList(pages.length > 0, words),
    paging: null,
    data: [{ text: words.say('asJson'), href: `${PAGES_PATH}.json` }],
    rows: listed.map((page) => ({
      link: {
        text: page.title,
        href: hrefIn(edition, `${PAGES_PATH}/${page.id}`),
        lang: page.language,
      },
      state: stateOfPage(page.state, words),
      path: `/page/${page.slug}`,
      meta: metaOf(page, edition),
    })),
    begin: {
      title: words.say('pgNew'),
      about: words.say('pgNewAbout'),
      action: `${PAGES_PATH}/new`,
      lang: language === standard ? null : language,
      kind: { name: 'kind', label: words.say('pgKind'), options: pageKindOptions(words) },
      language: {
        name: 'language',
        label: words.say('pgLanguage'),
        value: standard,
        options: languageOptions(edition),
      },
      button: words.say('pgBegin'),
    },
  };
}

/** The state of a page, in a word. */
export function stateOfPage(state: PageState, words: Words): string {
  return state === 'published' ? words.say('pgPublished') : words.say('pgDraft');
}

/** The languages a page can be created in: those readers can choose, the portal's own first. */
export function languageOptions({ languages, standard, words }: Edition): OptionView[] {
  return [standard, ...languages.filter((one) => one !== standard)].map((value) => ({
    value,
    text: words.nameOfLanguage(value),
  }));
}

function metaOf(page: ListedPage, { words, zone }: Edition): string[] {
  return [
    pageKindWord(page.kind, words),
    words.nameOfLanguage(page.language),
    page.footer === null
      ? words.say('pgFooterNone')
      : words.say('pgFooterAt', { place: words.number(page.footer) }),
    words.say('pgChanged', stampIn(page.changedAt, { words, zone })),
  ];
}

function emptyList(areOthers: boolean, words: Words): { text: string; advice: string } {
  return areOthers
    ? { text: words.say('pgNoMatch'), advice: words.say('pgNoMatchAdvice') }
    : { text: words.say('pgNone'), advice: words.say('pgNoneAdvice') };
}

/** A page of the list as data. */
export function listedPageJson(page: ListedPage) {
  const { id, groupId, kind, slug, language, title, standfirst, footer, state, version } = page;
  return {
    ...{ id, groupId, kind, slug, language, title, standfirst, footer, state, version },
    publishedAt: page.publishedAt?.toISOString() ?? null,
    changedAt: page.changedAt.toISOString(),
  };
}
