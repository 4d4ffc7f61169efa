import { h } from 'preact';
import { shownEventsOf } from '../../discovery/events/shown-events.queries.ts';
import type { Slot } from '../../stories/boards/board.ts';
import {
  cardsById,
  cardsOfSlots,
  listCards,
  placedCards,
  type StoryCard,
} from '../../stories/card.queries.ts';
import type { MakePage, Page, PageContext } from '../http/page.ts';
import { cacheTags } from '../site/cache-tags.ts';
import { documentOf, htmlPage } from '../site/document.tsx';
import { aboutPortal, type Edition, editionOf } from '../site/edition.ts';
import { editionAlternates, editionFeeds } from '../site/edition-links.ts';
import { frameOf } from '../site/frame.view.ts';
import { wholeOrganisationOf } from '../site/page-links.ts';
import { readSections } from '../site/sections-shown.ts';
import { FrontPage } from './FrontPage.tsx';
import { chooseFront, type FrontStories, frontView } from './front.view.ts';
import { mostReadLately } from './most-read.ts';

const NEWEST = 60;
const PER_SECTION = 10;

/** An unsaved board, and the name its page would have: for previews at the desk, at the edition's `now`. */
export interface LookAhead {
  readonly slots: readonly Slot[];
  readonly title: string;
}

/** `/`: the front page of an edition. */
export const frontPage: MakePage = (context, { asked }) =>
  drawFront(context, editionOf(context, asked), null);

/** The front page of `edition` at its `now`; `ahead` for a preview with unsaved changes. */
export async function drawFront(
  context: PageContext,
  edition: Edition,
  ahead: LookAhead | null,
): Promise<Page> {
  const { reading } = context;
  const { language, standard, now } = edition;
  let storyLanguage: string = language;
  let newest = await listCards(reading, { language, ahead: ahead !== null }, NEWEST, now);
  if (newest.length === 0 && language !== standard) {
    storyLanguage = standard;
    newest = await listCards(reading, { language: standard, ahead: ahead !== null }, NEWEST, now);
  }
  // Borrowed stories follow the board of their own edition, which is not the one being previewed.
  const looking = ahead && storyLanguage === language ? ahead : null;
  const sections = await readSections(context, storyLanguage);
  const stories = await readFront(context, storyLanguage, newest, sections, now, looking);
  const choice = chooseFront(stories, context.config.FRONT_PARTS);
  const view = frontView(choice, edition, storyLanguage, stories.events);
  const shown = [
    ...(choice.lead ? [choice.lead] : []),
    ...choice.grid,
    ...choice.latest,
    ...choice.mostRead,
    ...choice.strips.flatMap((strip) => strip.stories),
  ];
  const frame = frameOf({
    edition,
    sections,
    path: '/',
    title: ahead?.title ?? null,
    description: aboutPortal(edition),
    head: {
      alternates: await editionAlternates(context, edition, '/'),
      feeds: editionFeeds(edition, null),
      data: [
        { '@context': 'https://schema.org', ...wholeOrganisationOf(edition) },
        // The name that search engines show for the site: https://schema.org/WebSite
        {
          '@context': 'https://schema.org',
          '@type': 'WebSite',
          name: edition.name,
          url: `${edition.publicUrl}/`,
        },
      ],
    },
    demo: shown.some(({ demo }) => demo),
  });
  return htmlPage(documentOf(frame, h(FrontPage, { view }), 'front'), {
    cacheTags: [
      cacheTags.language(language),
      cacheTags.language(storyLanguage),
      cacheTags.board(null, storyLanguage),
      cacheTags.mostRead(storyLanguage),
      ...shown.map(({ id }) => cacheTags.story(id)),
    ],
  });
}

async function readFront(
  { reading, clock }: PageContext,
  language: string,
  newest: StoryCard[],
  sections: Awaited<ReturnType<typeof readSections>>,
  now: Date,
  ahead: LookAhead | null,
): Promise<FrontStories> {
  const place = { language, section: null };
  const [pinned, mostRead, ...strips] = await Promise.all([
    ahead ? cardsOfSlots(reading, place, ahead.slots, now) : placedCards(reading, place, now),
    mostReadLately({ reading, clock }, language).then((ids) => cardsById(reading, ids, now)),
    ...sections.map(async (section) => {
      const filter = { language, section: section.slug, ahead: ahead !== null };
      return { section, stories: await listCards(reading, filter, PER_SECTION, now) };
    }),
  ]);
  const all = [...pinned, ...newest, ...mostRead, ...strips.flatMap((strip) => strip.stories)];
  const ids = [...new Set(all.map(({ id }) => id))];
  return { pinned, newest, mostRead, sections: strips, events: await shownEventsOf(reading, ids, now) };
}
