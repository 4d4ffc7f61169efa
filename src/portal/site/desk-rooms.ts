import type { Member } from '../../readers/member.ts';
import { type Action, roleMay } from '../../readers/permission.ts';
import { type Edition, hrefIn } from './edition.ts';
import type { LinkView } from './frame.view.ts';

/**
 * The sections of the desk that `member` may enter, grouped, with the one at `path` marked as current, and the number
 * of unread notices.
 */
export function deskRooms(edition: Edition, member: Member, path: string, unread = 0) {
  const { words } = edition;
  const room = (action: Action, text: string, to: string): LinkView[] =>
    roleMay(member.role, action)
      ? [{ text, href: hrefIn(edition, to), current: to === '/desk' ? path === to : path.startsWith(to) }]
      : [];
  const groups = [
    {
      label: words.say('deskRoomsWriting'),
      rooms: [
        ...room('bind figures', words.say('deskStart'), '/desk'),
        ...room('write stories', words.say('inTitle'), '/desk/intake'),
        ...room('write stories', words.say('flowStories'), '/desk/stories'),
        ...room('write stories', words.say('flowCalendar'), '/desk/calendar'),
        ...room('arrange front', words.say('boardRoom'), '/desk/front'),
        ...room('see readership', words.say('readershipTitle'), '/desk/readership'),
        ...room('manage sections', words.say('secTitle'), '/desk/sections'),
        ...room('manage pages', words.say('pgTitle'), '/desk/pages'),
        ...room('manage menus', words.say('menuTitle'), '/desk/menus'),
        ...room('manage redirects', words.say('redirectsTitle'), '/desk/redirects'),
        ...room('write stories', words.say('deskMedia'), '/desk/media'),
        ...room('write stories', words.say('sourcesTitle'), '/desk/sources'),
        ...room('write stories', words.say('authorsTitle'), '/desk/authors'),
        ...room('manage sources', words.say('feedsTitle'), '/desk/feeds'),
        ...room('write stories', words.say('eventsTitle'), '/desk/events'),
        ...room('correct stories', words.say('deskCorrections'), '/desk/corrections'),
        ...room('correct stories', words.say('deskRevisions'), '/desk/revisions'),
        ...room(
          'write stories',
          unread > 0
            ? words.say('flowNoticesCount', { count: words.number(unread) })
            : words.say('flowNotices'),
          '/desk/notices',
        ),
      ],
    },
    {
      label: words.say('deskRoomsEvidence'),
      rooms: [
        ...room('bind figures', words.say('deskFigures'), '/desk/figures'),
        ...room('manage datasets', words.say('deskDatasets'), '/desk/datasets'),
        ...room('change baskets', words.say('deskBaskets'), '/desk/baskets'),
        ...room('review entities', words.say('deskNames'), '/desk/mentions'),
        ...room('review entities', words.say('deskEntities'), '/desk/entities'),
        ...(roleMay(member.role, 'decide hits')
          ? room('decide hits', words.say('deskScreening'), '/desk/screening')
          : // Members who may not decide hits can still screen a name.
            room('review entities', words.say('deskScreening'), '/desk/screen')),
        ...room('manage lists', words.say('deskLists'), '/desk/lists'),
      ],
    },
    {
      label: words.say('deskRoomsHouse'),
      rooms: [
        ...room('manage settings', words.say('settingsTitle'), '/desk/settings'),
        ...room('manage people', words.say('people'), '/desk/people'),
        ...room('manage people', words.say('logTitle'), '/desk/log'),
        ...room('see the outbox', words.say('outbox'), '/desk/outbox'),
        ...room('manage jobs', words.say('jobsTitle'), '/desk/jobs'),
        ...room('use tokens', words.say('tokensTitle'), '/desk/tokens'),
        ...room('manage webhooks', words.say('hooksTitle'), '/desk/webhooks'),
      ],
    },
  ];
  return groups.filter(({ rooms }) => rooms.length > 0);
}
