import { askedNames } from '../../discovery/asked-names.ts';
import { Problem } from '../../errors.ts';
import { bodyText } from '../../stories/body.ts';
import { cardsById } from '../../stories/card.queries.ts';
import { storiesToIndexById } from '../../stories/indexing.queries.ts';
import { foundExcerpt } from '../found-excerpt.ts';
import type { MakePage, PageContext, PageRequest } from '../page.ts';
import { shows } from '../shows.ts';
import { csvPage } from './csv.ts';
import { jsonPage } from './json-page.ts';
import { readDay } from './list-request.ts';
import { cardJson } from './story.json.ts';

const USUAL_LIMIT = 10;
const EXCERPT_LENGTH = 240;
/** Beyond this many a list of hits helps nobody. */
const DEEPEST = 1_000;
const SEARCHED = [shows.everything, shows.searched, shows.entities];

async function find(context: PageContext, { query }: PageRequest) {
  const text = query.q;
  if (!text) throw new Problem('bad input', 'The field q is missing.', 'Say what to search for.');
  const limit = Number(query.limit ?? USUAL_LIMIT);
  const page = Number(query.page ?? 1);
  const offset = (page - 1) * limit;
  if (offset >= DEEPEST) {
    throw new Problem('bad input', `A search shows its first ${DEEPEST} stories.`, 'Narrow the search.');
  }
  const now = context.clock.now();
  const from = readDay('from', query.from);
  const to = readDay('to', query.to);
  const { language, section } = query;
  const names = await askedNames(context.reading, text);
  const request = { text, names, language, section, from, to, limit, offset };
  const result = await context.discovery.search(request, now);
  const cards = await cardsById(
    context.reading,
    result.hits.map(({ id }) => id),
    now,
  );
  return { text, names, page, limit, result, cards };
}

/** `/api/v1/search`: the same hits in the same order as the search page. */
export const apiSearch: MakePage = async (context, request) => {
  const { text, names, page, limit, result, cards } = await find(context, request);
  const bodies = await storiesToIndexById(
    context.reading,
    cards.map(({ id }) => id),
    context.clock.now(),
  );
  const texts = new Map(bodies.map(({ id, body }) => [id, bodyText(body)]));
  const scores = new Map(result.hits.map(({ id, score }) => [id, score]));
  const asked = { query: text, names };
  const inHeadline = (headline: string, language: string) =>
    foundExcerpt(context.discovery, headline, asked, language, EXCERPT_LENGTH).alsoWritten;
  const hits = cards.map((card) => {
    const body = texts.get(card.id) ?? '';
    const found = foundExcerpt(context.discovery, body, asked, card.language, EXCERPT_LENGTH);
    const isOurs = card.source.policy !== 'linked';
    return {
      score: scores.get(card.id) ?? 0,
      excerpt: isOurs ? found.excerpt : [{ text: card.standfirst ?? '', found: false }],
      alsoWritten: isOurs ? (found.alsoWritten ?? inHeadline(card.headline, card.language)) : null,
      story: cardJson(card, context.config.PUBLIC_URL),
    };
  });
  const { total, atLeast, sections, languages, missing } = result;
  const complete = context.discovery.ready;
  return jsonPage(
    { query: text, total, atLeast, page, limit, hits, sections, languages, missing, complete },
    SEARCHED,
  );
};

/** `/api/v1/search.csv`: the same hits as a table. */
export const apiSearchCsv: MakePage = async (context, request) => {
  const { cards } = await find(context, request);
  const rows = cards.map((card) => cardJson(card, context.config.PUBLIC_URL));
  return csvPage('search', rows, SEARCHED);
};
