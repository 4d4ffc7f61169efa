import { h } from 'preact';
import { listCards, mostReadCards, pinnedCards, type StoryCard } from '../../stories/card.queries.ts';
import { documentOf, htmlPage } from '../document.tsx';
import { editionOf } from '../edition.ts';
import type { MakePage, PageContext } from '../page.ts';
import { readSections } from '../sections-shown.ts';
import { shows } from '../shows.ts';
import { editionAlternates, editionFeeds } from './edition-links.ts';
import { FrontPage } from './FrontPage.tsx';
import { frameOf } from './frame.view.ts';
import { chooseFront, type FrontStories, frontView } from './front.view.ts';

const NEWEST = 60;
const PER_SECTION = 10;
const READS_OF = 7 * 24 * 3_600_000;

/** `/`: the front page of an edition. */
export const frontPage: MakePage = async (context, { asked }) => {
  const edition = editionOf(context, asked);
  const { language, standard, now } = edition;
  let storyLanguage: string = language;
  let newest = await listCards(context.reading, { language }, NEWEST, now);
  if (newest.length === 0 && language !== standard) {
    storyLanguage = standard;
    newest = await listCards(context.reading, { language: standard }, NEWEST, now);
  }
  const sections = await readSections(context, storyLanguage);
  const stories = await readFront(context, storyLanguage, newest, sections);
  const choice = chooseFront(stories);
  const view = frontView(choice, edition, storyLanguage);
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
    title: null,
    description: edition.words.say('portalDescription', { name: edition.name }),
    head: { alternates: await editionAlternates(context, edition, '/'), feeds: editionFeeds(edition, null) },
    demo: shown.some(({ demo }) => demo),
  });
  return htmlPage(documentOf(frame, h(FrontPage, { view }), 'front'), {
    shows: [
      shows.language(language),
      shows.language(storyLanguage),
      shows.mostRead(storyLanguage),
      ...shown.map(({ id }) => shows.story(id)),
    ],
  });
};

async function readFront(
  context: PageContext,
  language: string,
  newest: StoryCard[],
  sections: Awaited<ReturnType<typeof readSections>>,
): Promise<FrontStories> {
  const { reading, clock } = context;
  const now = clock.now();
  const strips = [];
  for (const section of sections) {
    const stories = await listCards(reading, { language, section: section.slug }, PER_SECTION, now);
    strips.push({ section, stories });
  }
  return {
    pinned: await pinnedCards(reading, language, now),
    newest,
    mostRead: await mostReadCards(reading, language, new Date(now.getTime() - READS_OF), 30, now),
    sections: strips,
  };
}
