import { listCards, type StoryCard } from '../../stories/card.queries.ts';
import { findStory } from '../../stories/story.queries.ts';
import { listedFigures } from '../figures/figures.routes.ts';
import { writeCursor } from '../http/cursor.ts';
import { jsonPage } from '../http/json-page.ts';
import type { MakePage, PageContext, PageRequest } from '../http/page.ts';
import { cutPage, nextPage } from '../json/next-page.ts';
import { cacheTags } from '../site/cache-tags.ts';
import { readFilter, wordsOf } from './list-request.ts';
import { notFoundOrMoved } from './not-found-or-moved.ts';
import { cardJson, storyJson, suggestionJson } from './story.json.ts';
import { storiesCsv } from './story-csv.ts';

const USUAL_LIMIT = 20;
/** As many as a story page shows as related; none of them is also recommended. */
const RELATED_ON_PAGE = 6;

interface Listed {
  cards: readonly StoryCard[];
  cursor: string | null;
  shows: string[];
}

async function list(context: PageContext, { query }: PageRequest): Promise<Listed> {
  const filter = readFilter(query);
  const limit = Number(query.limit ?? USUAL_LIMIT);
  const found = await listCards(context.reading, filter, limit + 1, context.clock.now());
  const { page: cards, cursor } = cutPage(found, limit, writeCursor);
  return {
    cards,
    cursor,
    shows: [...wordsOf(filter), ...cards.map(({ id }) => cacheTags.story(id))],
  };
}

/** `/api/v1/stories`: a list by cursor, newest first. */
export const apiStories: MakePage = async (context, request) => {
  const listed = await list(context, request);
  const site = context.config.PUBLIC_URL;
  const { next, headers } = nextPage(context, '/api/v1/stories', request.query, listed.cursor);
  const stories = listed.cards.map((card) => cardJson(card, site));
  return jsonPage({ stories, next }, listed.shows, { headers });
};

/** `/api/v1/stories.csv`: the same list as a table. */
export const apiStoriesCsv: MakePage = async (context, request) => {
  const listed = await list(context, request);
  const rows = listed.cards.map((card) => cardJson(card, context.config.PUBLIC_URL));
  return storiesCsv('stories', rows, listed.shows);
};

/** `/api/v1/stories/:slug`: one full story. */
export const apiStory: MakePage = async (context, request) => {
  const slug = request.params.slug ?? '';
  const found = await findStory(context.reading, slug, context.clock.now());
  if (found.found !== 'story') return notFoundOrMoved(found, slug, '');
  const { story } = found;
  const site = context.config.PUBLIC_URL;
  const headers = { Link: `<${site}/story/${story.slug}>; rel="alternate"; type="text/html"` };
  const figures = await listedFigures(context, story.id);
  return jsonPage(storyJson(story, site, figures), [cacheTags.story(story.id)], { headers });
};

/** `/api/v1/stories/:slug/related`: the same list as on the story's page. */
export const apiRelated: MakePage = async (context, request) => {
  const slug = request.params.slug ?? '';
  const now = context.clock.now();
  const found = await findStory(context.reading, slug, now);
  if (found.found !== 'story') return notFoundOrMoved(found, slug, '/related');
  const { id } = found.story;
  const related = await context.discovery.related(id, Number(request.query.limit ?? RELATED_ON_PAGE), now);
  return jsonPage(
    {
      related: related.map((one) => suggestionJson(one, context.config.PUBLIC_URL)),
      complete: context.discovery.ready,
    },
    [cacheTags.story(id), cacheTags.related(id), ...related.map((one) => cacheTags.story(one.id))],
  );
};

/** `/api/v1/stories/:slug/recommended`: what to read next, without what is related. */
export const apiRecommended: MakePage = async (context, request) => {
  const slug = request.params.slug ?? '';
  const now = context.clock.now();
  const found = await findStory(context.reading, slug, now);
  if (found.found !== 'story') return notFoundOrMoved(found, slug, '/recommended');
  const { id, language } = found.story;
  const related = await context.discovery.related(id, RELATED_ON_PAGE, now);
  const exclude = new Set([id, ...related.map((one) => one.id)]);
  const limit = Number(request.query.limit ?? RELATED_ON_PAGE);
  const recommended = await context.discovery.recommended(id, language, limit, exclude, now);
  return jsonPage(
    {
      recommended: recommended.map((one) => suggestionJson(one, context.config.PUBLIC_URL)),
      complete: context.discovery.ready,
    },
    [
      cacheTags.story(id),
      cacheTags.related(id),
      cacheTags.recommended(language),
      ...recommended.map((one) => cacheTags.story(one.id)),
    ],
  );
};
