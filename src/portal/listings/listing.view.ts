import type { Entity } from '../../entities/entity.ts';
import type { Followed } from '../../readers/follows/follow.ts';
import type { StoryCard } from '../../stories/card.queries.ts';
import { withoutCopies } from '../../stories/copy-sketch.ts';
import { cardOf } from '../cards/card.view.ts';
import { followingFormOf, followOf } from '../cards/follow.view.ts';
import { borrowedNote } from '../front/front.view.ts';
import { writeCursor } from '../http/cursor.ts';
import { type Edition, hrefIn } from '../site/edition.ts';
import { shownName } from '../text/shown-name.ts';
import type { PagingView } from '../ui/Paging.tsx';

import type { AuthorProfileView } from './author-profile.view.ts';

/** How many stories are on one page of a list. */
export const LISTED = 30;

/** A list of stories, newest first, paginated. */
export type ListingView = ReturnType<typeof listingView>;

/** The subject of a list. */
export interface ListingSubject {
  readonly kicker: string | null;
  readonly title: string;
  readonly path: string;
  /** The section all its stories are in, which is not repeated. */
  readonly section?: string | undefined;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly before: string | undefined;
  readonly feed: boolean;
  /** What the follow button of this list follows. */
  readonly followed?: Followed;
  /** Stories that editors placed at the top, in their order. */
  readonly placed?: readonly StoryCard[];
  /** The entity whose dossier belongs to the list. */
  readonly dossier?: Entity | null;
  readonly profile?: AuthorProfileView | null;
}

/** Shapes one page of a list; `stories` has one more than a page if there are older ones. */
export function listingView(
  subject: ListingSubject,
  stories: readonly StoryCard[],
  storyLanguage: string,
  edition: Edition,
) {
  const { words } = edition;
  const page = stories.slice(0, LISTED);
  const { placed = [] } = subject;
  const first = new Set(placed.flatMap(({ id, groupId }) => [id, groupId]));
  const others = page.filter(({ id, groupId }) => !first.has(id) && !first.has(groupId));
  const cards = withoutCopies([...placed, ...others]).map((story) => cardOf(story, edition, subject.section));
  const [lead, ...rest] = cards;
  const withLead = !subject.before && lead?.picture;
  return {
    kicker: subject.kicker,
    title: subject.title,
    note:
      cards.length > 0 && storyLanguage !== edition.language ? borrowedNote(edition, storyLanguage) : null,
    /** The dossier of the list's subject, if it has a page. */
    dossier: subject.dossier
      ? {
          text: words.say('dosOfTopic', { name: shownName(subject.dossier, edition.language) }),
          href: hrefIn(edition, `/entity/${subject.dossier.slug}`),
        }
      : null,
    /** What readers learn about the author of the list; null on lists of anything else. */
    profile: subject.profile ?? null,
    lead: withLead ? lead : null,
    cards: withLead ? rest : cards,
    empty:
      cards.length > 0
        ? null
        : { text: words.say('noStoriesHere'), advice: words.say('noStoriesHereAdvice') },
    paging: pagingOf(subject, stories.length > LISTED ? page.at(-1) : undefined, edition),
    feed: subject.feed ? { text: 'RSS', href: hrefIn(edition, `${subject.path}/feed.xml`) } : null,
    follow: subject.followed
      ? {
          form: followingFormOf(edition, subject.path),
          button: followOf(subject.followed, subject.title, edition),
        }
      : null,
  };
}

/** The links to newer and older parts of a list; null if it fits on one page. */
export function pagingOf(
  { path, query, before }: Pick<ListingSubject, 'path' | 'query' | 'before'>,
  last: StoryCard | undefined,
  edition: Edition,
): PagingView | null {
  const { words } = edition;
  const newest = before ? { text: words.say('newestStories'), href: hrefIn(edition, path, query) } : null;
  const older = last
    ? {
        text: words.say('olderStories'),
        href: hrefIn(edition, path, { ...query, before: writeCursor(last) }),
      }
    : null;
  return newest || older ? { label: words.say('pagesLabel'), newest, older } : null;
}
