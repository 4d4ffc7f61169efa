import { type Followed, readSearch, whatOf } from '../../readers/follows/follow.ts';
import type { Names } from '../../store/tables.ts';
import { nameIn } from '../../stories/story.ts';
import type { Words } from '../../words/words.ts';
import { type Edition, hrefIn } from '../site/edition.ts';

/** The button that follows or unfollows something. */
export type FollowView = ReturnType<typeof followOf>;

/** The form around follow buttons. */
export type FollowingFormView = ReturnType<typeof followingFormOf>;

/** The follow button of something called `name`. */
export function followOf(followed: Followed, name: string, edition: Edition, follows = false) {
  const { words } = edition;
  return {
    /** Its name in forms. */
    what: whatOf(followed),
    name,
    text: follows ? words.say('followed') : words.say('follow'),
    /** The URL that unfollows it; null if it is not followed. */
    stop: follows ? hrefIn(edition, '/unfollow') : null,
  };
}

/** The hidden fields of follow buttons, including the page to return to. */
export function followingFormOf(
  edition: Edition,
  path: string,
  query: Readonly<Record<string, string | undefined>> = {},
) {
  const { words } = edition;
  return {
    action: hrefIn(edition, '/follow'),
    /** The URL of the page, to return to. */
    next: hrefIn(edition, path, query),
    on: words.say('followed'),
    off: words.say('follow'),
    stop: hrefIn(edition, '/unfollow'),
  };
}

/** The name of something followed, in the language of `words`. */
export function followedName({ kind, target }: Followed, names: Names | null, words: Words): string {
  if (kind === 'search') return readSearch(target)?.q ?? target;
  if (kind === 'language') return words.nameOfLanguage(target);
  return names ? nameIn(names, words.language) || target : target;
}

/** The page of something followed; null if it has none. */
export function followedPath({ kind, target }: Followed, edition: Edition): string | null {
  switch (kind) {
    case 'section':
    case 'topic':
    case 'author':
    case 'entity':
      return hrefIn(edition, `/${kind}/${target}`);
    case 'search': {
      const search = readSearch(target);
      return search ? hrefIn(edition, '/search', { ...search }) : null;
    }
    default:
      return null;
  }
}
