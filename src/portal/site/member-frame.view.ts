import type { Member } from '../../readers/member.ts';
import type { NoticeView } from '../ui/form/Notice.tsx';
import { deskRooms } from './desk-rooms.ts';
import { type Edition, hrefIn } from './edition.ts';
import type { LinkView } from './frame.view.ts';

/** The frame of each page in the member's area. */
export type MemberFrame = ReturnType<typeof memberFrameOf>;

/** The words of the offer to move this browser's saved stories into the account. */
export type KeepOfferView = ReturnType<typeof offerOf>;

/** The frame of the member's page at `path`; a stranger gets only the sections they may see. */
export function memberFrameOf(
  edition: Edition,
  member: Member | null,
  page: { path: string; title: string; intro?: string; notice?: NoticeView | null; unread?: number },
) {
  const { words } = edition;
  const link = (text: string, to: string): LinkView => {
    return { text, href: hrefIn(edition, to), current: to === page.path };
  };
  const own = [
    link(words.say('yourAccount'), '/account'),
    link(words.say('favorites'), '/favorites'),
    link(words.say('ownFrontPage'), '/front-page'),
    link(words.say('following'), '/following'),
    link(words.say('history'), '/history'),
  ];
  const atDesk = member !== null && /^\/desk(\/|$)/.test(page.path);
  const desk = member ? deskRooms(edition, member, page.path, page.unread) : [];
  return {
    title: page.title,
    intro: page.intro ?? null,
    label: atDesk ? words.say('deskRooms') : words.say('memberArea'),
    groups: atDesk ? desk : member ? [{ label: words.say('memberArea'), rooms: own }, ...desk] : [],
    /** Whether it is a desk page: its sections along the top, the page as wide as possible. */
    atDesk,
    notice: page.notice ?? null,
    /** The offer to import what this browser saved; null for a stranger. */
    offer: member && !atDesk ? offerOf(edition) : null,
  };
}

function offerOf(edition: Edition) {
  const { words } = edition;
  return {
    title: words.say('offerTitle'),
    take: words.say('offerTake'),
    forget: words.say('offerForget'),
    failed: words.say('savingFailed'),
    /** The page that confirms it. */
    favorites: hrefIn(edition, '/favorites', { done: 'kept' }),
  };
}
