import { isStaff, type Member } from '../../readers/member.ts';
import type { LinkView } from '../ui/link.view.ts';
import { type Edition, hrefIn } from './edition.ts';

/** The member's corner of the header, ready to display. */
export type AccountToolsView = ReturnType<typeof accountToolsOf>;

const AT_DESK = /^\/desk(?:\/|$)/;
const AT_DOORS = /^\/(?:login|register|reset|logout|newsletter|unsubscribe)(?:\/|$)/;

/** The corner for `member`, or a stranger; `edit` links to where the page's content is edited, if the member may. */
export function accountToolsOf(
  member: Member | null,
  edition: Edition,
  path: string,
  edit: { readonly text: string; readonly path: string } | null = null,
) {
  const { words } = edition;
  const link = (text: string, to: string): LinkView => {
    return { text, href: hrefIn(edition, to), current: to === path };
  };
  if (member) {
    return {
      links: [
        ...(edit ? [link(edit.text, edit.path)] : []),
        // The desk has its own list of its pages.
        ...(isStaff(member) && !AT_DESK.test(path) ? [link(words.say('deskStart'), '/desk')] : []),
        link(words.say('yourAccount'), '/account'),
      ],
      /** The label of the logout button; null for a stranger. */
      logOut: words.say('logOut'),
    };
  }
  // The page to return to; the front page and the login pages are not worth returning to.
  const next = path && path !== '/' && !AT_DOORS.test(path) ? hrefIn(edition, path) : undefined;
  return {
    links: [
      { ...link(words.say('memberLogin'), '/login'), href: hrefIn(edition, '/login', { next }) },
      { ...link(words.say('userRegistration'), '/register'), href: hrefIn(edition, '/register', { next }) },
    ],
    logOut: null,
  };
}
