import type { CountedRef } from '../../stories/catalogue.queries.ts';
import { nameIn } from '../../stories/story.ts';
import { interfaceLanguage } from '../../words/languages.ts';
import { type Edition, hrefIn } from '../site/edition.ts';
import { FEED_FORMATS } from '../site/feed-formats.ts';
import type { LinkView } from '../site/frame.view.ts';
import { pageLink, pagesIn } from '../site/page-links.ts';
import { monthName } from '../ui/times.ts';

/** The data the sitemap is built from. */
export interface SitemapGiven {
  readonly sections: readonly CountedRef[];
  readonly topics: readonly CountedRef[];
  readonly months: readonly { readonly month: string; readonly count: number }[];
  readonly languages: readonly { readonly language: string; readonly count: number }[];
}

/** A link with its number of stories. */
export interface CountedLink extends LinkView {
  readonly count: string;
}

/** The sitemap for people, ready to display. */
export type SitemapView = ReturnType<typeof sitemapView>;

/** Shapes the sitemap. */
export function sitemapView(given: SitemapGiven, edition: Edition) {
  const { words, language } = edition;
  const counted = (refs: readonly CountedRef[], kind: 'section' | 'topic'): CountedLink[] =>
    refs.map(({ slug, names, count }) => ({
      text: nameIn(names, language),
      href: hrefIn(edition, `/${kind}/${slug}`),
      count: words.say('stories', { count: Number(count) }),
    }));
  const years = new Map<string, CountedLink[]>();
  for (const { month, count } of given.months) {
    const year = month.slice(0, 4);
    const link = {
      text: monthName(month, words, false),
      href: hrefIn(edition, '/sitemap', { month }),
      count: words.say('stories', { count: Number(count) }),
    };
    years.set(year, [...(years.get(year) ?? []), link]);
  }
  const pages = pagesIn(edition).map((page) => pageLink(edition, page, '/sitemap'));
  const groups = [
    { title: words.say('sections'), links: counted(given.sections, 'section') },
    { title: words.say('topics'), links: counted(given.topics, 'topic') },
    { title: words.say('languages'), links: languagesOf(given, edition) },
  ];
  return {
    title: words.say('sitemap'),
    help: words.say('sitemapHelp'),
    groups: groups.filter(({ links }) => links.length > 0),
    monthsTitle: words.say('months'),
    years: [...years].map(([year, months]) => ({ year, months })),
    /** The newsroom's own pages. */
    newsroomTitle: words.say('pgFooterLabel', { name: edition.name }),
    newsroom: pages,
    evidenceTitle: words.say('evidenceTitle'),
    evidence: [
      { text: words.say('dosAllTitle'), href: hrefIn(edition, '/entities') },
      { text: words.say('datasetsTitle'), href: hrefIn(edition, '/datasets') },
      { text: words.say('tradeDesk'), href: hrefIn(edition, '/trade') },
      { text: words.say('corrections'), href: hrefIn(edition, '/corrections') },
    ],
    feedsTitle: words.say('feeds'),
    feeds: [
      ...FEED_FORMATS.map(({ file, name }) => ({ text: name, href: hrefIn(edition, `/${file}`) })),
      { text: words.say('sitemapForMachines'), href: '/sitemap.xml' },
    ],
  };
}

function languagesOf({ languages }: SitemapGiven, edition: Edition): CountedLink[] {
  const { words, standard } = edition;
  return languages.map(({ language, count }) => {
    const known = interfaceLanguage(language);
    const own = known && edition.languages.includes(known) ? known : null;
    return {
      text: words.nameOfLanguage(language),
      href: own ? hrefIn({ language: own, standard }, '/') : hrefIn(edition, '/search', { language }),
      count: words.say('stories', { count: Number(count) }),
    };
  });
}
