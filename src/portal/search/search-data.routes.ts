import { askedNames } from '../../discovery/asked-names.ts';
import { cardsById } from '../../stories/card.queries.ts';
import { storiesToIndexById } from '../../stories/indexing.queries.ts';
import { refusal } from '../../words/refusal.ts';
import { jsonPage } from '../http/json-page.ts';
import type { MakePage, PageContext, PageRequest } from '../http/page.ts';
import { cacheTags } from '../site/cache-tags.ts';
import { readDay } from '../stories/list-request.ts';
import { cardJson } from '../stories/story.json.ts';
import { storiesCsv } from '../stories/story-csv.ts';
import { foundExcerpt, foundTextOf } from './found-excerpt.ts';

const USUAL_LIMIT = 10;
const EXCERPT_LENGTH = 240;
/** A longer list of results helps no one. */
const DEEPEST = 1_000;
const SEARCHED = [cacheTags.everything, cacheTags.searched, cacheTags.entities];

async function find(context: PageContext, { query }: PageRequest) {
  const text = query.q;
  if (!text) throw refusal('fieldMissing', { field: 'q' });
  const limit = Number(query.limit ?? USUAL_LIMIT);
  const page = Number(query.page ?? 1);
  const offset = (page - 1) * limit;
  if (offset >= DEEPEST) {
    throw refusal('searchDeep', { most: DEEPEST });
  }
  const now = context.clock.now();
  const from = readDay('from', query.from);
  const to = readDay('to', query.to);
  const { language, section } = query;
  const names = await askedNames(context.reading, text, now);
  const request = { text, names, language, section, from, to, limit, offset };
  const result = await context.discovery.search(request, now);
  const cards = await cardsById(
    context.reading,
    result.hits.map(({ id }) => id),
    now,
  );
  return { text, names, page, limit, result, cards };
}

/** `/api/v1/search`: the same results in the same order as on the search page. */
export const apiSearch: MakePage = async (context, request) => {
  const { text: query, names, page, limit, result, cards } = await find(context, request);
  const bodies = await storiesToIndexById(
    context.reading,
    cards.map(({ id }) => id),
    context.clock.now(),
  );
  const texts = new Map(bodies.map((story) => [story.id, story]));
  const scores = new Map(result.hits.map(({ id, score }) => [id, score]));
  const hits = [];
  for (const card of cards) {
    const text = foundTextOf(card, texts.get(card.id));
    const found = await foundExcerpt(context.discovery, text, { query, names }, EXCERPT_LENGTH);
    hits.push({
      score: scores.get(card.id) ?? 0,
      excerpt:
        card.source.policy === 'linked' ? [{ text: card.standfirst ?? '', found: false }] : found.excerpt,
      alsoWritten: found.alsoWritten,
      story: cardJson(card, context.config.PUBLIC_URL),
    });
  }
  const { total, atLeast, sections, languages, missing } = result;
  const complete = context.discovery.ready;
  return jsonPage(
    { query, total, atLeast, page, limit, hits, sections, languages, missing, complete },
    SEARCHED,
  );
};

/** `/api/v1/search.csv`: the same results as CSV. */
export const apiSearchCsv: MakePage = async (context, request) => {
  const { cards } = await find(context, request);
  const rows = cards.map((card) => cardJson(card, context.config.PUBLIC_URL));
  return storiesCsv('search', rows, SEARCHED);
};
