import type { BroughtFavorite } from '../../readers/favorites/bring-favorites.ts';
import { type Edition, hrefIn, storyHref } from '../site/edition.ts';
import type { LinkView } from '../site/frame.view.ts';
import { markOf } from '../site/mark-of.ts';
import type { MemberFrame } from '../site/member-frame.view.ts';

/** The result of importing a file of favourites. */
export interface BroughtView {
  readonly frame: MemberFrame;
  readonly lists: readonly {
    readonly title: string;
    readonly note: string | null;
    readonly items: readonly {
      readonly text: string;
      readonly href: string | null;
      readonly lang?: string | undefined;
    }[];
  }[];
  readonly back: LinkView;
}

/** Beyond this many foreign lines, their number says enough. */
const MOST_FOREIGN = 500;

/**
 * Shapes the result of an import: what was added, what already existed, and the lines that match none of our stories.
 */
export function broughtView(
  frame: MemberFrame,
  added: readonly BroughtFavorite[],
  there: readonly BroughtFavorite[],
  foreign: readonly string[],
  edition: Edition,
): BroughtView {
  const { words } = edition;
  const linked = ({ slug, headline, language }: BroughtFavorite) => ({
    text: headline ?? slug,
    href: storyHref(edition, { slug, language: language ?? edition.language }),
    lang: language ? markOf(language, edition).lang : undefined,
  });
  const left = foreign.length - MOST_FOREIGN;
  return {
    frame,
    lists: [
      { title: words.say('favoritesAdded', { count: added.length }), note: null, items: added.map(linked) },
      { title: words.say('favoritesThere', { count: there.length }), note: null, items: there.map(linked) },
      {
        title: words.say('linesNotOurs', { count: foreign.length }),
        note: left > 0 ? words.say('andMoreLines', { count: left }) : null,
        items: foreign.slice(0, MOST_FOREIGN).map((text) => ({ text, href: null })),
      },
    ],
    back: { text: words.say('toFavorites'), href: hrefIn(edition, '/favorites') },
  };
}
