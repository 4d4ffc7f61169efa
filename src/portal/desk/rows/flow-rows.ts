import { FIELDS, type Route } from '../../http/route.ts';
import { atDesk, byDesk, handled } from '../../http/route-rows.ts';
import { bulkAct } from '../flow/bulk.acts.ts';
import {
  CALENDAR_QUERY,
  calendarCsv,
  calendarIcs,
  calendarJson,
  calendarPage,
  PLANNED_FORM,
  plannedAct,
} from '../flow/calendar.routes.ts';
import { ADDRESS_FORM, calendarAddressAct, privateCalendarHandle } from '../flow/calendar-address.routes.ts';
import {
  COMMENT_FORM,
  COMMENTS_QUERY,
  commentAct,
  commentsJson,
  commentsPage,
  SETTLE_FORM,
  settleAct,
} from '../flow/comments.routes.ts';
import { keepListAct, removeListAct } from '../flow/lists.acts.ts';
import { MOVE_FORM, moveAct, PLAN_FORM, planAct } from '../flow/move.acts.ts';
import {
  LETTERS_FORM,
  lettersAct,
  NOTICES_QUERY,
  noticesJson,
  noticesPage,
  READ_FORM,
  readAct,
} from '../flow/notices.routes.ts';
import { BULK_FORM, KEEP_FORM, REMOVE_FORM, STORIES_QUERY } from '../flow/stories.fields.ts';
import { storiesPage } from '../flow/stories.routes.ts';
import { storiesCsv, storiesJson } from '../flow/stories-data.routes.ts';
import { workflowPage } from '../flow/workflow.routes.ts';
import {
  deskPreviewPage,
  LINK_FORM,
  makeLinkAct,
  previewLinksJson,
  REVOKE_LINK_FORM,
  readersPreviewPage,
  revokeLinkAct,
} from '../preview/preview.routes.ts';

const { done, lang } = FIELDS;
/** The same limit as for private feeds: a newsroom's calendars may share one address. */
const CALENDARS_A_MINUTE = 20;
const narrowed = { query: { ...STORIES_QUERY, lang } };

/** The desk's URLs for the workflow. */
export const DESK_FLOW_ROUTES: readonly Route[] = [
  {
    ...atDesk('/desk/stories', 'The stories of the newsroom, in every state.', { ...STORIES_QUERY, done }),
    who: 'write stories',
    answer: { own: storiesPage },
  },
  {
    ...atDesk('/desk/stories.json', 'The same stories as data.', STORIES_QUERY),
    who: 'write stories',
    answer: { own: storiesJson },
    face: 'machine',
  },
  {
    ...atDesk('/desk/stories.csv', 'The same stories as a table.', STORIES_QUERY),
    who: 'write stories',
    answer: { own: storiesCsv },
    face: 'machine',
  },
  {
    ...byDesk('/desk/stories/move', 'Moves or plans several stories, each by itself.', BULK_FORM),
    ...narrowed,
    who: 'write stories',
    answer: { act: bulkAct },
  },
  {
    ...byDesk('/desk/stories/lists', 'Keeps a list of stories under a name.', KEEP_FORM),
    ...narrowed,
    who: 'write stories',
    answer: { act: keepListAct },
  },
  {
    ...byDesk('/desk/stories/lists/remove', 'Removes a kept list.', REMOVE_FORM),
    ...narrowed,
    who: 'write stories',
    answer: { act: removeListAct },
  },
  {
    ...atDesk(
      '/desk/stories/:id/workflow',
      'Where a story stands, the moves one may make, and every move there was.',
      { done },
    ),
    who: 'write stories',
    answer: { own: workflowPage },
  },
  {
    ...atDesk('/desk/stories/:id/preview', 'How a story will be seen, and the links that show it now.', {
      done,
    }),
    who: 'write stories',
    answer: { own: deskPreviewPage },
  },
  {
    ...atDesk('/desk/stories/:id/preview/page', 'A story as readers will see it.'),
    who: 'write stories',
    answer: { own: readersPreviewPage },
  },
  {
    ...atDesk('/desk/stories/:id/preview.json', 'The preview links of a story as data.'),
    who: 'write stories',
    answer: { own: previewLinksJson },
    face: 'machine',
  },
  {
    ...byDesk('/desk/stories/:id/preview', 'Makes a preview link, and shows it once.', LINK_FORM),
    who: 'write stories',
    answer: { act: makeLinkAct },
  },
  {
    ...byDesk('/desk/stories/:id/preview/revoke', 'Revokes a preview link.', REVOKE_LINK_FORM),
    who: 'write stories',
    answer: { act: revokeLinkAct },
  },
  {
    ...byDesk('/desk/stories/:id/move', 'Moves a story.', MOVE_FORM),
    who: 'write stories',
    answer: { act: moveAct },
  },
  {
    ...byDesk('/desk/stories/:id/plan', 'Gives a story to a colleague, and says when it is due.', PLAN_FORM),
    who: 'write stories',
    answer: { act: planAct },
  },
  {
    ...atDesk('/desk/stories/:id/comments', 'What was said of a story and its passages.', {
      ...COMMENTS_QUERY,
      done,
    }),
    who: 'write stories',
    answer: { own: commentsPage },
  },
  {
    ...atDesk('/desk/stories/:id/comments.json', 'The same comments as data.'),
    who: 'write stories',
    answer: { own: commentsJson },
    face: 'machine',
  },
  {
    ...byDesk(
      '/desk/stories/:id/comments',
      'Says something of a story or a passage, or answers.',
      COMMENT_FORM,
    ),
    who: 'write stories',
    answer: { act: commentAct },
  },
  {
    ...byDesk(
      '/desk/stories/:id/comments/settle',
      'Says that what a comment asks for is done, or open.',
      SETTLE_FORM,
    ),
    who: 'write stories',
    answer: { act: settleAct },
  },
  {
    ...atDesk('/desk/notices', 'What somebody at the desk is told.', { ...NOTICES_QUERY, done }),
    who: 'write stories',
    answer: { own: noticesPage },
  },
  {
    ...atDesk('/desk/notices.json', 'The same notices as data.', NOTICES_QUERY),
    who: 'write stories',
    answer: { own: noticesJson },
    face: 'machine',
  },
  {
    ...byDesk('/desk/notices/read', 'Marks one notice as read, or all.', READ_FORM),
    who: 'write stories',
    answer: { act: readAct },
  },
  {
    ...byDesk('/desk/notices/letters', 'Chooses which notices come by mail, and when.', LETTERS_FORM),
    who: 'write stories',
    answer: { act: lettersAct },
  },
  {
    ...atDesk('/desk/calendar', 'What is due, goes out and went out, by month or week.', {
      ...CALENDAR_QUERY,
      done,
    }),
    who: 'write stories',
    answer: { own: calendarPage },
  },
  {
    ...atDesk('/desk/calendar.json', 'The same calendar as data.', CALENDAR_QUERY),
    who: 'write stories',
    answer: { own: calendarJson },
    face: 'machine',
  },
  {
    ...atDesk('/desk/calendar.csv', 'The same calendar as a table.', CALENDAR_QUERY),
    who: 'write stories',
    answer: { own: calendarCsv },
    face: 'machine',
  },
  {
    ...atDesk('/desk/calendar.ics', 'The same calendar as a file for calendars.', CALENDAR_QUERY),
    who: 'write stories',
    answer: { own: calendarIcs },
    face: 'machine',
  },
  handled(
    '/desk/calendar/:file',
    'The calendar of a member of the newsroom, for calendar programs: its address is the key to it.',
    privateCalendarHandle,
    { perMinute: CALENDARS_A_MINUTE },
  ),
  {
    ...byDesk('/desk/calendar/address', 'Makes a private address of the calendar, or ends it.', ADDRESS_FORM),
    who: 'write stories',
    answer: { act: calendarAddressAct },
  },
  {
    ...byDesk('/desk/calendar', 'Plans a story: a draft with a due time.', PLANNED_FORM),
    who: 'write stories',
    answer: { act: plannedAct },
  },
];
