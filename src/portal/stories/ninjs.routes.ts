import { entitiesInStory } from '../../entities/dossier/dossier-stories.queries.ts';
import { listCards } from '../../stories/card.queries.ts';
import { findStory, type Story } from '../../stories/story.queries.ts';
import { refusal } from '../../words/refusal.ts';
import { placeOfFeed } from '../feeds/feed.view.ts';
import { readersFigures } from '../figures/figures.routes.ts';
import { PROBLEM_TYPE, problemJson } from '../http/api-problem.ts';
import { jsonPage, OPEN_TO_ALL } from '../http/json-page.ts';
import type { MakePage, PageContext } from '../http/page.ts';
import { cacheTags } from '../site/cache-tags.ts';
import { mayBeHandedOn, ninjsFeed, ninjsOf } from './ninjs.ts';
import { notFoundOrMoved } from './not-found-or-moved.ts';

const LENGTH = 20;

/** `/api/v1/stories/:slug/ninjs`: a story as a ninjs 3.0 item, if its source's terms allow redistribution. */
export const storyNinjs: MakePage = async (context, request) => {
  const slug = request.params.slug ?? '';
  const found = await findStory(context.reading, slug, context.clock.now());
  if (found.found !== 'story') return notFoundOrMoved(found, slug, '/ninjs');
  const { story } = found;
  if (!mayBeHandedOn(story.source)) {
    const problem = refusal('copyClosed', { source: story.source.name });
    return {
      status: 403,
      type: PROBLEM_TYPE,
      text: problemJson(problem),
      cacheTags: [cacheTags.story(story.id)],
      headers: OPEN_TO_ALL,
    };
  }
  return jsonPage(await itemOf(context, story), [cacheTags.story(story.id), cacheTags.namesIn(story.id)]);
};

/** `feed.ninjs`: the newest stories of the portal, a section or a topic, as one composite ninjs 3.0 item. */
export const ninjsFeedPage: MakePage = async (context, request) => {
  const { reading, clock } = context;
  const place = await placeOfFeed(context, request, 'feed.ninjs');
  if (!place) throw refusal('feedTargetUnknown');
  const now = clock.now();
  const { section, topic } = request.params;
  const cards = await listCards(reading, { language: place.language, section, topic }, LENGTH, now);
  const items: Awaited<ReturnType<typeof itemOf>>[] = [];
  for (const { slug } of cards) {
    const found = await findStory(reading, slug, now);
    if (found.found === 'story' && mayBeHandedOn(found.story.source)) {
      items.push(await itemOf(context, found.story));
    }
  }
  const newest = cards.map(({ updatedAt, publishedAt }) => (updatedAt ?? publishedAt).getTime());
  const { word, ...named } = place;
  const feed = { ...named, updated: new Date(Math.max(0, ...newest)) };
  return jsonPage(ninjsFeed(items, feed), [
    word,
    ...cards.flatMap(({ id }) => [cacheTags.story(id), cacheTags.namesIn(id)]),
  ]);
};

async function itemOf(context: PageContext, story: Story) {
  const { config } = context;
  return ninjsOf(
    {
      story,
      figures: story.marks === '' ? [] : await readersFigures(context, story.id),
      named: await entitiesInStory(context.reading, story.id),
    },
    {
      site: config.PUBLIC_URL,
      name: config.PORTAL_NAME,
      standard: config.PORTAL_LANGUAGE,
      zone: config.PORTAL_ZONE,
    },
  );
}
