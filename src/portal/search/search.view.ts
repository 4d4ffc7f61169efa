import type { SearchResult } from '../../discovery/discovery.ts';
import { searchTarget } from '../../readers/follows/follow.ts';
import { type NamedRef, nameIn } from '../../stories/story.ts';
import type { CardView } from '../cards/card.view.ts';
import { followingFormOf, followOf } from '../cards/follow.view.ts';
import { type Edition, hrefIn } from '../site/edition.ts';
import type { LinkView } from '../site/frame.view.ts';
import { pagesFound } from '../site/page-links.ts';

/** The query of the search page. */
export interface SearchAsked {
  readonly q: string;
  readonly section: string | undefined;
  readonly language: string | undefined;
  /** Days, inclusive. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly page: number;
}

/** How many results are on one page, and how many can be reached. */
export const HITS = 20;
const DEEPEST = 1000;

/** One result, with the part of it that shows why. */
export interface HitView {
  readonly card: CardView;
  readonly excerpt: readonly { readonly text: string; readonly found: boolean }[];
  /** Says that it has another name for what was searched; null if it has the words themselves. */
  readonly also: string | null;
}

/** One filter: everything, or one of its values. */
export interface FilterView {
  readonly title: string;
  readonly links: readonly (LinkView & { readonly count: string | null })[];
}

/** The search page, ready to display. */
export type SearchView = ReturnType<typeof searchView>;

/** The result of a search, to shape. */
export interface SearchGiven {
  readonly asked: SearchAsked;
  readonly result: SearchResult | null;
  readonly hits: readonly HitView[];
  readonly sections: readonly NamedRef[];
  readonly ready: boolean;
  readonly size: number;
}

/** Shapes the search page. */
export function searchView(given: SearchGiven, edition: Edition) {
  const { asked, result, hits, ready } = given;
  const { words } = edition;
  const total = result?.total ?? 0;
  const isNarrowed = asked.section || asked.language || asked.from || asked.to || asked.page > 1;
  const own = isNarrowed ? [] : pagesFound(edition, asked.q);
  const hidden = [
    ...(edition.language === edition.standard ? [] : [{ name: 'lang', value: edition.language as string }]),
    ...(asked.section ? [{ name: 'section', value: asked.section }] : []),
    ...(asked.language ? [{ name: 'language', value: asked.language }] : []),
  ];
  return {
    title: asked.q ? words.say('searchFor', { query: asked.q }) : words.say('search'),
    form: {
      label: words.say('searchLabel', { name: edition.name }),
      button: words.say('search'),
      hidden,
      q: asked.q,
      from: asked.from ?? '',
      to: asked.to ?? '',
      fromLabel: words.say('dateFrom'),
      toLabel: words.say('dateTo'),
      datesLabel: words.say('datesLabel'),
    },
    /** The newsroom's own pages that match; null if there are none. */
    own: own.length > 0 ? { label: words.say('pgFooterLabel', { name: edition.name }), links: own } : null,
    summary:
      result && total > 0
        ? result.atLeast
          ? words.say('storiesFoundAtLeast', { count: total })
          : words.say('storiesFound', { count: total })
        : null,
    filling: ready ? null : words.say('indexFilling'),
    missing:
      result && total > 0 && result.missing.length > 0
        ? words.say('searchMissing', { words: words.list(result.missing) })
        : null,
    /** The offer to be notified of new results. */
    follow: asked.q ? followSearch(asked, edition) : null,
    hits,
    filtersLabel: words.say('filters'),
    filters: result && (total > 0 || isFiltered(asked)) ? filtersOf(given, result, edition) : [],
    empty: emptyOf(given, edition),
    pages: pagesOf(asked, total, edition),
  };
}

function followSearch(asked: SearchAsked, edition: Edition) {
  const { q, section, language } = asked;
  const target = searchTarget({ q, section, language });
  return {
    label: edition.words.say('followSearch'),
    form: followingFormOf(edition, '/search', { q, section, language }),
    button: followOf({ kind: 'search', target }, q, edition),
  };
}

function isFiltered(asked: SearchAsked): boolean {
  return Boolean(asked.section || asked.language || asked.from || asked.to);
}

function hrefOf(
  edition: Edition,
  asked: SearchAsked,
  change: Partial<Record<keyof SearchAsked, string>>,
): string {
  const { q, section, language, from, to } = asked;
  return hrefIn(edition, '/search', { q, section, language, from, to, ...change });
}

function filtersOf({ asked, sections }: SearchGiven, result: SearchResult, edition: Edition): FilterView[] {
  const { words } = edition;
  const filter = (
    title: string,
    name: 'section' | 'language',
    values: readonly { value: string; text: string; count: number }[],
  ): FilterView => ({
    title,
    links: [
      {
        text: words.say('all'),
        href: hrefOf(edition, asked, { [name]: '' }),
        current: !asked[name],
        count: null,
      },
      ...values.map(({ value, text, count }) => ({
        text,
        href: hrefOf(edition, asked, { [name]: value }),
        current: asked[name] === value,
        count: words.number(count),
      })),
    ],
  });
  const filters = [
    filter(
      words.say('section'),
      'section',
      result.sections.map(({ section, count }) => {
        const ref = sections.find(({ slug }) => slug === section);
        return { value: section, text: ref ? nameIn(ref.names, edition.language) : section, count };
      }),
    ),
    filter(
      words.say('language'),
      'language',
      result.languages.map(({ language, count }) => ({
        value: language,
        text: words.nameOfLanguage(language),
        count,
      })),
    ),
  ];
  return filters.filter(
    ({ links }) => links.length > 2 || links.some(({ current, count }) => current && count),
  );
}

function emptyOf({ asked, result, ready, size }: SearchGiven, edition: Edition) {
  const { words } = edition;
  const links: LinkView[] = [{ text: words.say('sitemap'), href: hrefIn(edition, '/sitemap') }];
  if (!asked.q) {
    return { text: words.say('searchAll', { count: size }), advice: words.say('searchHelp'), links };
  }
  if (!result || result.total > 0) return null;
  const wider: LinkView[] = isFiltered(asked)
    ? [
        {
          text: words.say('searchWithoutFilters'),
          href: hrefOf(edition, asked, { section: '', language: '', from: '', to: '' }),
        },
      ]
    : [];
  return {
    text: words.say('nothingFound', { query: asked.q }),
    advice: ready ? words.say('nothingFoundAdvice') : words.say('indexFilling'),
    links: [...wider, ...links],
  };
}

function pagesOf(asked: SearchAsked, total: number, edition: Edition) {
  const { words } = edition;
  const pages = Math.ceil(Math.min(total, DEEPEST) / HITS);
  if (pages < 2) return null;
  const link = (text: string, page: number): LinkView => ({
    text,
    href: hrefIn(edition, '/search', { ...asked, page: page === 1 ? undefined : String(page) }),
  });
  return {
    label: words.say('pagesLabel'),
    where: words.say('pageOf', { page: words.number(asked.page), pages: words.number(pages) }),
    previous: asked.page > 1 ? link(words.say('previousPage'), asked.page - 1) : null,
    next: asked.page < pages ? link(words.say('nextPage'), asked.page + 1) : null,
  };
}
