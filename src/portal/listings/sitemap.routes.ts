import { h } from 'preact';
import { listLanguages, listMonths, listTopics } from '../../stories/catalogue.queries.ts';
import { readCursor } from '../http/cursor.ts';
import type { MakePage, Page, PageContext, PageRequest } from '../http/page.ts';
import { cacheTags } from '../site/cache-tags.ts';
import { documentOf, htmlPage } from '../site/document.tsx';
import { type Edition, editionOf } from '../site/edition.ts';
import { editionAlternates } from '../site/edition-links.ts';
import { missingPage } from '../site/error.routes.ts';
import { frameOf } from '../site/frame.view.ts';
import { readSections } from '../site/sections-shown.ts';
import { monthName } from '../ui/times.ts';
import { ListingPage } from './ListingPage.tsx';
import { listFor } from './listing.routes.ts';
import { listingView } from './listing.view.ts';
import { SitemapPage } from './SitemapPage.tsx';
import { sitemapView } from './sitemap.view.ts';

const TOPICS = 300;
const PATH = '/sitemap';

/** `/sitemap`: sections, topics, months and languages; with `?month=`, the stories of that month. */
export const sitemapPage: MakePage = async (context, request) => {
  const edition = editionOf(context, request.asked);
  const { month } = request.query;
  return month ? monthPage(context, request, edition, month) : wholePage(context, edition);
};

async function wholePage(context: PageContext, edition: Edition): Promise<Page> {
  const { reading } = context;
  const { standard, now } = edition;
  const languages = await listLanguages(reading, now);
  const own = languages.some(({ language }) => language === edition.language);
  const language = own ? edition.language : standard;
  const sections = await readSections(context, language);
  const view = sitemapView(
    {
      sections,
      topics: await listTopics(reading, language, TOPICS, now),
      months: await listMonths(reading, language, now),
      languages,
    },
    edition,
  );
  const frame = frameOf({
    edition,
    sections,
    path: PATH,
    title: view.title,
    description: view.help,
    head: { alternates: await editionAlternates(context, edition, PATH) },
  });
  return htmlPage(documentOf(frame, h(SitemapPage, { view }), 'listing'), {
    cacheTags: [cacheTags.everything],
  });
}

async function monthPage(
  context: PageContext,
  request: PageRequest,
  edition: Edition,
  month: string,
): Promise<Page> {
  const from = new Date(`${month}-01T00:00:00Z`);
  const to = new Date(from);
  to.setUTCMonth(to.getUTCMonth() + 1);
  const before = readCursor(request.query.before);
  if (request.query.before && !before)
    return missingPage(context, request, [cacheTags.language(edition.language)]);
  const listed = await listFor(context, edition, { from, to, before: before ?? undefined });
  const title = monthName(month, edition.words, true);
  const continued = before ? request.query.before : undefined;
  const view = listingView(
    {
      kicker: edition.words.say('sitemap'),
      title,
      path: PATH,
      query: { month },
      before: continued,
      feed: false,
    },
    listed.stories,
    listed.language,
    edition,
  );
  const frame = frameOf({
    edition,
    sections: await readSections(context, listed.language),
    path: PATH,
    query: { month, before: continued },
    title,
    description: edition.words.say('monthDescription', { month: title, name: edition.name }),
    head: { robots: continued || view.empty ? 'noindex, follow' : null },
    demo: listed.stories.some(({ demo }) => demo),
  });
  return htmlPage(documentOf(frame, h(ListingPage, { view }), 'listing'), {
    cacheTags: [
      cacheTags.language(edition.language),
      cacheTags.language(edition.standard),
      ...listed.stories.map(({ id }) => cacheTags.story(id)),
    ],
  });
}
