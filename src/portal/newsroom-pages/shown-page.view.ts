import type { authorsWithJobs } from '../../stories/authors/author-profile.queries.ts';
import { isDesk } from '../../stories/authors/author-profile.ts';
import type { Body } from '../../stories/body.ts';
import type { ShownPage } from '../../stories/newsroom-pages/newsroom-page.queries.ts';
import type { PageKind } from '../../stories/newsroom-pages/newsroom-page.ts';
import { directionOf } from '../../words/direction.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage, interfaceLanguage } from '../../words/languages.ts';
import { wordsIn } from '../../words/words.ts';
import { type Edition, pageHref } from '../site/edition.ts';
import type { HeadView, LinkView } from '../site/frame.view.ts';
import { footerPages, organisationOf, wholeOrganisationOf } from '../site/page-links.ts';
import { publisherFacts } from '../site/publisher-facts.ts';
import { authorJsonLd } from '../text/author-json-ld.ts';
import type { BodyWords } from '../text/Body.tsx';
import { datetimeOf, dayOf, type Stamp } from '../ui/times.ts';

/** A page of the newsroom, ready to display. */
export interface ShownPageView {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  readonly standfirst: string | null;
  readonly body: Body;
  readonly bodyWords: BodyWords;
  readonly pictures: ShownPage['pictures'];
  /** What the settings say of the publisher, for a page about it. */
  readonly facts: ReturnType<typeof publisherFacts>;
  /** When it was last changed, as a line with the time in it. */
  readonly updated: { readonly text: string; readonly stamp: Stamp };
  readonly languages: { readonly label: string; readonly links: readonly LinkView[] } | null;
  /** At the desk: that it is a preview, and the link back. */
  readonly preview?: {
    readonly said: string | null;
    /** Null if its form is in another tab. */
    readonly back: LinkView | null;
    readonly lang?: string;
    readonly dir?: 'ltr' | 'rtl';
  };
  /** The newsroom's other pages; null if there are none. */
  readonly others: { readonly label: string; readonly links: readonly LinkView[] } | null;
}

const TYPES: Partial<Record<PageKind, string>> = { about: 'AboutPage', contact: 'ContactPage' };
const LATIN = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl'];
const MOST_DESCRIPTION = 200;

/** Shapes a page for readers. */
export function shownPageView(page: ShownPage, edition: Edition): ShownPageView {
  const { words, zone, name } = edition;
  const others = footerPages(edition, pathOf(page));
  const day = dayOf(page.changedAt, words.locale, zone);
  return {
    lang: page.language,
    dir: directionOf(page.language),
    title: page.title,
    standfirst: page.standfirst,
    body: page.body,
    bodyWords: { table: words.say('tableLabel'), embed: words.say('embedLabel') },
    pictures: page.pictures,
    facts: publisherFacts(page.kind, edition.publisher, wordsOf(page.language, edition)),
    updated: {
      text: words.say('pgUpdated', { time: day }),
      stamp: { text: day, datetime: datetimeOf(page.changedAt, true) },
    },
    languages:
      page.translations.length > 0
        ? {
            label: words.say('pgAlsoIn'),
            links: page.translations.map((other) => ({
              text: words.nameOfLanguage(other.language),
              href: pageHref(edition, other),
              lang: other.language,
            })),
          }
        : null,
    others:
      others.filter(({ current }) => !current).length > 0
        ? { label: words.say('pgFooterLabel', { name }), links: others }
        : null,
  };
}

/** The URLs of a page in other interface languages: its translation, or itself with another interface. */
export function pageElsewhere(page: ShownPage, edition: Edition): Partial<Record<InterfaceLanguage, string>> {
  return Object.fromEntries(
    INTERFACE_LANGUAGES.map((language) => {
      const other = page.translations.find((one) => interfaceLanguage(one.language) === language);
      return [language, pageHref({ ...edition, language }, other ?? page)];
    }),
  );
}

/** A page's metadata; `people` are those whom a masthead names. */
export function pageHead(
  page: ShownPage,
  people: Awaited<ReturnType<typeof authorsWithJobs>>,
  edition: Edition,
): Partial<HeadView> & { description: string } {
  const { publicUrl, standard } = edition;
  const versions = [{ language: page.language, slug: page.slug }, ...page.translations];
  const usual = versions.find(({ language }) => interfaceLanguage(language) === standard);
  const at = (slug: string) => `${publicUrl}/page/${slug}`;
  return {
    description: page.standfirst ?? firstWords(page.body) ?? page.title,
    canonical: at(page.slug),
    latin: LATIN.includes(page.language.split('-')[0] ?? ''),
    alternates:
      versions.length > 1
        ? [
            ...versions.map(({ language, slug }) => ({ hreflang: language, href: at(slug) })),
            ...(usual ? [{ hreflang: 'x-default', href: at(usual.slug) }] : []),
          ]
        : [],
    data: [pageJsonLd(page, people, edition)],
  };
}

/** The words of a page's own language, which may not be the reader's. */
function wordsOf(language: string, edition: Edition) {
  const own = interfaceLanguage(language);
  return own === null || own === edition.language ? edition.words : wordsIn(own);
}

/** The path of a page. */
export function pathOf({ slug }: Pick<ShownPage, 'slug'>): string {
  return `/page/${slug}`;
}

/** A page in schema.org terms: https://schema.org/AboutPage */
function pageJsonLd(page: ShownPage, people: Parameters<typeof pageHead>[1], edition: Edition): object {
  const url = `${edition.publicUrl}${pathOf(page)}`;
  const employee = people
    .filter(({ slug }) => !isDesk(slug))
    .map((one) => authorJsonLd(one, page.language, edition.publicUrl));
  return {
    '@context': 'https://schema.org',
    '@type': TYPES[page.kind] ?? 'WebPage',
    '@id': `${url}#page`,
    url,
    name: page.title,
    ...(page.standfirst && { description: page.standfirst }),
    inLanguage: page.language,
    ...(page.publishedAt && { datePublished: datetimeOf(page.publishedAt, true) }),
    dateModified: datetimeOf(page.changedAt, true),
    about: { ...wholeOrganisationOf(edition), ...(employee.length > 0 && { employee }) },
    publisher: organisationOf(edition),
  };
}

function firstWords(body: Body): string | null {
  const first = body.content.find((block) => block.type === 'paragraph');
  const text = (first?.content ?? []).map((run) => (run.type === 'text' ? run.text : ' ')).join('');
  if (text.length <= MOST_DESCRIPTION) return text || null;
  return `${text.slice(0, MOST_DESCRIPTION).replace(/\s+\S*$/, '')}…`;
}
