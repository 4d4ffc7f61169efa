import { h } from 'preact';
import { askedNames } from '../../discovery/asked-names.ts';
import type { AskedName } from '../../discovery/discovery.ts';
import { cardsById } from '../../stories/card.queries.ts';
import { listSections } from '../../stories/catalogue.queries.ts';
import { storiesToIndexById } from '../../stories/indexing.queries.ts';
import { ownCardOf } from '../cards/card.view.ts';
import type { MakePage, PageContext, PageRequest } from '../http/page.ts';
import { cacheTags } from '../site/cache-tags.ts';
import { documentOf, htmlPage } from '../site/document.tsx';
import { type Edition, editionOf } from '../site/edition.ts';
import { frameOf } from '../site/frame.view.ts';
import { sectionsShown } from '../site/sections-shown.ts';
import { readDay } from '../stories/list-request.ts';
import { excerptOf } from '../ui/excerpt.ts';
import { foundExcerpt, foundTextOf } from './found-excerpt.ts';
import { SearchPage } from './SearchPage.tsx';
import { HITS, type HitView, type SearchAsked, searchView } from './search.view.ts';

const EXCERPT = 240;
const DAY = 24 * 3_600_000;
const DEEPEST_PAGE = 50;
/** Entities with a page are searched by all their names. */
const SEARCHED = [cacheTags.everything, cacheTags.searched, cacheTags.entities];

/** `/search`: every story that matches the query, best first. */
export const searchPage: MakePage = async (context, request) => {
  const edition = editionOf(context, request.asked);
  const asked = read(request);
  const { discovery, reading } = context;
  const names = asked.q ? await askedNames(reading, asked.q, edition.now) : [];
  const result = asked.q ? await search(context, asked, names, edition) : null;
  const ids = result?.hits.map(({ id }) => id) ?? [];
  // Asked together: each would wait by itself for a transaction that is open.
  const [hits, sections, shown] = await Promise.all([
    hitsOf(context, { query: asked.q, names }, ids, edition),
    listSections(reading, null, edition.now),
    sectionsShown(context, edition.language),
  ]);
  const view = searchView(
    {
      asked,
      result,
      hits,
      sections,
      ready: discovery.ready,
      size: discovery.size,
    },
    edition,
  );
  const frame = frameOf({
    edition,
    sections: shown,
    path: '/search',
    query: request.query,
    title: view.title,
    description: edition.words.say('searchHelp'),
    head: { robots: 'noindex, follow', canonical: null },
    searched: asked.q,
  });
  return htmlPage(documentOf(frame, h(SearchPage, { view }), 'listing search-page'), {
    cacheTags: discovery.ready ? SEARCHED : null,
  });
};

function read({ query }: PageRequest): SearchAsked {
  return {
    q: query.q?.trim() ?? '',
    section: query.section,
    language: query.language,
    from: query.from,
    to: query.to,
    page: Math.min(Number(query.page ?? 1), DEEPEST_PAGE),
  };
}

function search(
  { discovery }: PageContext,
  asked: SearchAsked,
  names: readonly AskedName[],
  { now }: Edition,
) {
  const { q, section, language, page } = asked;
  const last = readDay('to', asked.to);
  return discovery.search(
    {
      text: q,
      names,
      section,
      language,
      from: readDay('from', asked.from),
      to: last && new Date(last.getTime() + DAY),
      limit: HITS,
      offset: (page - 1) * HITS,
    },
    now,
  );
}

async function hitsOf(
  { reading, discovery }: PageContext,
  asked: { readonly query: string; readonly names: readonly AskedName[] },
  ids: readonly string[],
  edition: Edition,
): Promise<HitView[]> {
  if (ids.length === 0) return [];
  const [cards, stories] = await Promise.all([
    cardsById(reading, ids, edition.now),
    storiesToIndexById(reading, ids, edition.now),
  ]);
  const bodies = new Map(stories.map((story) => [story.id, story]));
  const views: HitView[] = [];
  for (const card of cards) {
    const whole = bodies.get(card.id);
    const found = await foundExcerpt(discovery, foundTextOf(card, whole), asked, EXCERPT);
    const shown = found.excerpt.some((run) => run.found)
      ? found.excerpt
      : [{ text: whole ? excerptOf(whole) : (card.standfirst ?? ''), found: false }];
    const also = found.alsoWritten && edition.words.say('searchAlsoWritten', { name: found.alsoWritten });
    views.push({ card: ownCardOf(card, edition), excerpt: shown, also });
  }
  return views;
}
