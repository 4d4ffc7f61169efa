import { type Followed, readSearch, whatOf } from '../../readers/follows/follow.ts';
import type { Names } from '../../store/tables.ts';
import { nameIn } from '../../stories/story.ts';
import type { Words } from '../../words/words.ts';
import { type Edition, hrefIn } from '../site/edition.ts';

/** The button that follows something, or stops. */
export interface FollowView {
  /** As forms name it. */
  readonly what: string;
  readonly name: string;
  readonly text: string;
  /** Where it is stopped; null where it is not followed. */
  readonly stop: string | null;
}

/** The form around follow buttons. */
export interface FollowingFormView {
  readonly action: string;
  /** The page it stands on, to come back to. */
  readonly next: string;
  readonly on: string;
  readonly off: string;
  readonly stop: string;
}

/** The follow button of something called `name`. */
export function followOf(followed: Followed, name: string, edition: Edition, follows = false): FollowView {
  const { words } = edition;
  return {
    what: whatOf(followed),
    name,
    text: follows ? words.say('followed') : words.say('follow'),
    stop: follows ? hrefIn(edition, '/unfollow') : null,
  };
}

/** What follow buttons send, and where one comes back to. */
export function followingFormOf(
  edition: Edition,
  path: string,
  query: Readonly<Record<string, string | undefined>> = {},
): FollowingFormView {
  const { words } = edition;
  return {
    action: hrefIn(edition, '/follow'),
    next: hrefIn(edition, path, query),
    on: words.say('followed'),
    off: words.say('follow'),
    stop: hrefIn(edition, '/unfollow'),
  };
}

/** What something followed is called in the language of `words`. */
export function followedName({ kind, target }: Followed, names: Names | null, words: Words): string {
  if (kind === 'search') return readSearch(target)?.q ?? target;
  if (kind === 'language') return words.nameOfLanguage(target);
  return names ? nameIn(names, words.language) || target : target;
}

/** The page of something followed; null where it has none. */
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
