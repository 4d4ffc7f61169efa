import { h } from 'preact';
import { entitiesInStory } from '../../entities/dossier/dossier-stories.queries.ts';
import {
  figuresBeside,
  figuresIn,
  type ShownFigure,
  type ShownRows,
} from '../../evidence/claims/shown-figures.queries.ts';
import { liveSegments } from '../../stories/live/live-blog.ts';
import { findingStoryWith, type Story } from '../../stories/story.queries.ts';
import { interfaceLanguage } from '../../words/languages.ts';
import { readersFigures } from '../figures/figures.routes.ts';
import type { MakePage, Page, PageContext, PageRequest, Redirect } from '../http/page.ts';
import { beginsPage, liveFeedOf, liveHref } from '../live/live.view.ts';
import { cacheTags } from '../site/cache-tags.ts';
import { documentOf, htmlPage } from '../site/document.tsx';
import { type Edition, editionOf } from '../site/edition.ts';
import { missingPage, withdrawnPage } from '../site/error.routes.ts';
import { type FrameRequest, frameOf } from '../site/frame.view.ts';
import { sectionsShown } from '../site/sections-shown.ts';
import { afterStoryPart } from './after-story.part.ts';
import { AFTER_STORY, StoryPage } from './StoryPage.tsx';
import { type StoryView, storyElsewhere, storyHead, storyView } from './story.view.ts';

/** A single query: for an uncached page, each takes as long as rendering it. */
const findStoryAndFigures = findingStoryWith(figuresBeside);

/** `/story/:slug`: a story, a redirect, or that it is gone. */
export const storyPage: MakePage = async (context, request) => {
  const slug = request.params.slug ?? '';
  const { found, beside } = await findStoryAndFigures(context.reading, { slug, now: context.clock.now() });
  switch (found.found) {
    case 'story':
      return pageOf(context, found.story, beside, request);
    case 'moved': {
      const query = request.asked ? `?lang=${request.asked}` : '';
      return { redirect: `/story/${found.slug}${query}`, status: 301 };
    }
    case 'withdrawn':
      return withdrawnPage(context, request, found);
    case 'nothing':
      return missingPage(context, request, [cacheTags.slug(slug)]);
  }
};

async function pageOf(
  context: PageContext,
  story: Story,
  rows: ShownRows | null,
  { asked, query }: PageRequest,
): Promise<Page | Redirect> {
  const edition = editionOf(context, asked ?? interfaceLanguage(story.language));
  if (query.figure) {
    const number = await entryOfFigure(context, story, query.figure);
    const begins = number !== null && story.live && beginsPage(story.live, number);
    const to = liveHref(edition, story, begins ? { from: String(number) } : {});
    return { redirect: `${to}#figure-${query.figure}`, status: 302 };
  }
  const from = query.from ? Number(query.from) : null;
  // The fragment of a URL that leads to an entry on the first page is preserved.
  if (from !== null && !(story.live && beginsPage(story.live, from))) {
    return { redirect: liveHref(edition, story), status: 302 };
  }
  const { view, frame: around, named } = await storyParts(context, story, rows, edition, from);
  const frame = frameOf({ ...around, head: { ...around.head, counted: context.config.READERSHIP } });
  // Not the story itself, or the cached page would keep it in memory.
  const { id, language, topics } = story;
  const after = { id, language, topics, named, interfaceLanguage: edition.language };
  return htmlPage(documentOf(frame, h(StoryPage, { view }), 'story-page'), {
    cacheTags: [
      cacheTags.story(story.id),
      cacheTags.sections(story.language),
      cacheTags.namesIn(story.id),
      ...story.authors.map(({ slug }) => cacheTags.profile(slug)),
    ],
    parts: { [AFTER_STORY]: () => afterStoryPart(context, after) },
    counts: story.id,
  });
}

/** The data a story's page is built from: its own part, and the frame around it. */
export async function storyParts(
  context: PageContext,
  story: Story,
  rows: ShownRows | null,
  edition: Edition,
  from: number | null = null,
): Promise<{ view: StoryView; frame: FrameRequest; named: Awaited<ReturnType<typeof entitiesInStory>> }> {
  const sections = await sectionsShown(context, story.language);
  const figures =
    story.marks === '' || !rows ? [] : await figuresIn(context.reading, figuredStory(story), rows);
  const named = story.namesEntities ? await entitiesInStory(context.reading, story.id) : [];
  const view = storyView(story, edition, figures, named, from);
  const { title, description, social, ...head } = storyHead(story, edition, figures, named);
  const frame = {
    edition,
    sections,
    path: `/story/${story.slug}`,
    title,
    description,
    ...(social && { social }),
    head: {
      ...head,
      live: (view.live?.events ?? null) !== null,
      feeds: story.live ? [liveFeedOf(story, edition)] : [],
    },
    elsewhere: storyElsewhere(story, edition),
    demo: story.demo,
  };
  return { view, frame, named };
}

/** The parts of a story its figures need: nothing else, or the cached page would keep it in memory. */
function figuredStory({ id, slug, headline, language, kind }: Story): ShownFigure['story'] {
  return { id, slug, headline, language, ...(kind === 'live' && { isLive: true }) };
}

/** The number of the live entry that contains a figure; null if none does. */
async function entryOfFigure(context: PageContext, story: Story, id: string): Promise<number | null> {
  if (!story.live) return null;
  const figure = (await readersFigures(context, story.id)).find(({ claim }) => claim.id === id);
  const found = [...liveSegments(story.live)].find(
    ([, { start, end }]) =>
      figure?.claim.place === 'text' && start <= figure.claim.start && figure.claim.end <= end,
  );
  return found?.[0] ?? null;
}
