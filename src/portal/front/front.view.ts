import { FRONT_PARTS, type NewsroomValues } from '../../newsroom-settings.ts';
import type { StoryCard } from '../../stories/card.queries.ts';
import { withoutCopies } from '../../stories/copy-sketch.ts';
import { type NamedRef, nameIn } from '../../stories/story.ts';
import type { Part } from '../../words/message.ts';
import { type CardView, cardOf } from '../cards/card.view.ts';
import { type Edition, hrefIn } from '../site/edition.ts';

/** The data the front page is built from, newest first unless stated otherwise. */
export interface FrontStories {
  readonly pinned: readonly StoryCard[];
  readonly newest: readonly StoryCard[];
  /** Most read first. */
  readonly mostRead: readonly StoryCard[];
  readonly sections: readonly { readonly section: NamedRef; readonly stories: readonly StoryCard[] }[];
  /** The events that readers see, by story, and how many other reports each has. */
  readonly events?: ReadonlyMap<string, { readonly eventId: string; readonly others: number }>;
}

/** The stories of a front page, by place. */
export type FrontChoice = ReturnType<typeof chooseFront>;

const GRID = 4;
const MOST_GRID = 8;
/** The maximum number of stories editors can show on the front page at a time: the lead and two rows. */
export const MOST_SHOWN = 1 + MOST_GRID;
const LATEST = 8;
const MOST_READ = 5;
/** The minimum for a ranking. */
const LEAST_READ = 3;
const STRIP = 4;

/**
 * Assigns each story a place, in reading order, without repeating a story, duplicates of a text, translations of a
 * story, or events that readers see, unless editors placed several reports of one. Parts that the newsroom does not show take none.
 */
export function chooseFront(stories: FrontStories, parts: NewsroomValues['FRONT_PARTS'] = [...FRONT_PARTS]) {
  const pool = withoutCopies(
    oneOfEvents(
      firstOfEach([
        ...stories.pinned,
        ...stories.newest,
        ...stories.mostRead,
        ...stories.sections.flatMap((strip) => strip.stories),
      ]),
      stories,
    ),
  );
  const free = new Set(pool.map(({ id }) => id));
  const take = (from: readonly StoryCard[], most: number): StoryCard[] => {
    const taken: StoryCard[] = [];
    for (const story of from) {
      if (taken.length === most) break;
      if (free.delete(story.id)) taken.push(story);
    }
    return taken;
  };
  const wanted = Math.min(MOST_GRID, Math.max(GRID, Math.ceil((stories.pinned.length - 1) / GRID) * GRID));
  const [lead = null] = take(stories.pinned.length > 0 ? stories.pinned : stories.newest, 1);
  const pinned = take(stories.pinned, wanted);
  const grid = [...pinned, ...take(stories.newest, wanted - pinned.length)];
  const ranked = stories.mostRead.filter(({ id }) => free.has(id)).length >= LEAST_READ;
  const mostRead = ranked && parts.includes('mostRead') ? take(stories.mostRead, MOST_READ) : [];
  const latest = parts.includes('latest') ? take(stories.newest, LATEST) : [];
  const strips = (parts.includes('sections') ? stories.sections : [])
    .map(({ section, stories: own }) => ({ section, stories: take(own, STRIP) }))
    .filter((strip) => strip.stories.length > 0);
  return { lead, grid, latest, mostRead, strips };
}

/** Of each event that readers see the first report, and every one that editors placed. */
function oneOfEvents(pool: readonly StoryCard[], { events, pinned }: FrontStories): StoryCard[] {
  const placed = new Set(pinned.map(({ id }) => id));
  const shown = new Set<string>();
  return pool.filter(({ id }) => {
    const event = events?.get(id);
    if (!event) return true;
    const isFirst = !shown.has(event.eventId);
    shown.add(event.eventId);
    return isFirst || placed.has(id);
  });
}

function firstOfEach(stories: readonly StoryCard[]): StoryCard[] {
  const groups = new Set<string>();
  return stories.filter(({ groupId }) => {
    if (groups.has(groupId)) return false;
    groups.add(groupId);
    return true;
  });
}

/** The front page, ready to display. */
export type FrontView = ReturnType<typeof frontView>;

/** Shapes a choice of stories; `storyLanguage` is their language, the edition's or another. */
export function frontView(
  choice: FrontChoice,
  edition: Edition,
  storyLanguage: string,
  events: NonNullable<FrontStories['events']> = new Map(),
) {
  const { words } = edition;
  const card = (story: StoryCard): CardView => {
    const event = events.get(story.id);
    return {
      ...cardOf(story, edition),
      more: event?.others
        ? {
            text: words.say('eventMore', { count: event.others }),
            href: hrefIn(edition, `/event/${event.eventId}`),
          }
        : null,
    };
  };
  const cards = (stories: readonly StoryCard[]) => stories.map(card);
  const another = storyLanguage !== edition.language;
  return {
    title: words.say('frontPageOf', { name: edition.name }),
    note: another && choice.lead ? borrowedNote(edition, storyLanguage) : null,
    empty: choice.lead
      ? null
      : {
          text: words.say('noStoriesYet'),
          advice: words.say('noStoriesAdvice'),
          links: [{ text: words.say('secFrontStaff'), href: hrefIn(edition, '/desk') }],
        },
    lead: choice.lead && card(choice.lead),
    grid: cards(choice.grid),
    gridLabel: words.say('topStories'),
    latest: cards(choice.latest),
    latestTitle: words.say('latest'),
    mostRead: cards(choice.mostRead),
    mostReadTitle: words.say('mostRead'),
    mostReadNote: words.say('mostReadNote'),
    strips: choice.strips.map(({ section, stories }) => ({
      title: nameIn(section.names, edition.language),
      href: hrefIn(edition, `/section/${section.slug}`),
      more: words.say('allInSection', { section: nameIn(section.names, edition.language) }),
      cards: cards(stories),
    })),
  };
}

/** Says that an edition without stories shows those of another language. */
export function borrowedNote(edition: Edition, storyLanguage: string): Part[] {
  const { words } = edition;
  return words.line('borrowedStories', {
    language: words.nameOfLanguage(edition.language),
    other: words.nameOfLanguage(storyLanguage),
  });
}
