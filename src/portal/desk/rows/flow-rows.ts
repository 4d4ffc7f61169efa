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
    ...atDesk('/desk/stories', 'The newsroom’s stories, in every state.', { ...STORIES_QUERY, done }),
    who: 'write stories',
    answer: { own: storiesPage },
  },
  {
    ...atDesk('/desk/stories.json', 'The same stories as JSON.', STORIES_QUERY),
    who: 'write stories',
    answer: { own: storiesJson },
    face: 'machine',
  },
  {
    ...atDesk('/desk/stories.csv', 'The same stories as CSV.', STORIES_QUERY),
    who: 'write stories',
    answer: { own: storiesCsv },
    face: 'machine',
  },
  {
    ...byDesk('/desk/stories/move', 'Moves or plans several stories, each independently.', BULK_FORM),
    ...narrowed,
    who: 'write stories',
    answer: { act: bulkAct },
  },
  {
    ...byDesk('/desk/stories/lists', 'Saves a story list under a name.', KEEP_FORM),
    ...narrowed,
    who: 'write stories',
    answer: { act: keepListAct },
  },
  {
    ...byDesk('/desk/stories/lists/remove', 'Deletes a saved list.', REMOVE_FORM),
    ...narrowed,
    who: 'write stories',
    answer: { act: removeListAct },
  },
  {
    ...atDesk('/desk/stories/:id/workflow', 'The state of a story, the moves available and its history.', {
      done,
    }),
    who: 'write stories',
    answer: { own: workflowPage },
  },
  {
    ...atDesk('/desk/stories/:id/preview', 'The preview options of a story, and its active preview links.', {
      done,
    }),
    who: 'write stories',
    answer: { own: deskPreviewPage },
  },
  {
    ...atDesk('/desk/stories/:id/preview/page', 'A preview of a story as readers will see it.'),
    who: 'write stories',
    answer: { own: readersPreviewPage },
  },
  {
    ...atDesk('/desk/stories/:id/preview.json', 'The preview links of a story as JSON.'),
    who: 'write stories',
    answer: { own: previewLinksJson },
    face: 'machine',
  },
  {
    ...byDesk('/desk/stories/:id/preview', 'Creates a preview link, and shows it once.', LINK_FORM),
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
    ...byDesk('/desk/stories/:id/plan', 'Assigns a story to a colleague, and sets its deadline.', PLAN_FORM),
    who: 'write stories',
    answer: { act: planAct },
  },
  {
    ...atDesk('/desk/stories/:id/comments', 'The comments on a story and its passages.', {
      ...COMMENTS_QUERY,
      done,
    }),
    who: 'write stories',
    answer: { own: commentsPage },
  },
  {
    ...atDesk('/desk/stories/:id/comments.json', 'The same comments as JSON.'),
    who: 'write stories',
    answer: { own: commentsJson },
    face: 'machine',
  },
  {
    ...byDesk(
      '/desk/stories/:id/comments',
      'Adds a comment on a story or a passage, or a reply.',
      COMMENT_FORM,
    ),
    who: 'write stories',
    answer: { act: commentAct },
  },
  {
    ...byDesk('/desk/stories/:id/comments/settle', 'Resolves or reopens a comment.', SETTLE_FORM),
    who: 'write stories',
    answer: { act: settleAct },
  },
  {
    ...atDesk('/desk/notices', 'The member’s notices.', { ...NOTICES_QUERY, done }),
    who: 'write stories',
    answer: { own: noticesPage },
  },
  {
    ...atDesk('/desk/notices.json', 'The same notices as JSON.', NOTICES_QUERY),
    who: 'write stories',
    answer: { own: noticesJson },
    face: 'machine',
  },
  {
    ...byDesk('/desk/notices/read', 'Marks one notice, or all, as read.', READ_FORM),
    who: 'write stories',
    answer: { act: readAct },
  },
  {
    ...byDesk('/desk/notices/letters', 'Sets which notices are emailed, and when.', LETTERS_FORM),
    who: 'write stories',
    answer: { act: lettersAct },
  },
  {
    ...atDesk('/desk/calendar', 'Deadlines and publications, by month or week.', {
      ...CALENDAR_QUERY,
      done,
    }),
    who: 'write stories',
    answer: { own: calendarPage },
  },
  {
    ...atDesk('/desk/calendar.json', 'The same calendar as JSON.', CALENDAR_QUERY),
    who: 'write stories',
    answer: { own: calendarJson },
    face: 'machine',
  },
  {
    ...atDesk('/desk/calendar.csv', 'The same calendar as CSV.', CALENDAR_QUERY),
    who: 'write stories',
    answer: { own: calendarCsv },
    face: 'machine',
  },
  {
    ...atDesk('/desk/calendar.ics', 'The same calendar as an iCalendar file.', CALENDAR_QUERY),
    who: 'write stories',
    answer: { own: calendarIcs },
    face: 'machine',
  },
  handled(
    '/desk/calendar/:file',
    'A newsroom member’s calendar for calendar apps; its secret address grants access.',
    privateCalendarHandle,
    { perMinute: CALENDARS_A_MINUTE },
  ),
  {
    ...byDesk('/desk/calendar/address', 'Creates or revokes a private calendar address.', ADDRESS_FORM),
    who: 'write stories',
    answer: { act: calendarAddressAct },
  },
  {
    ...byDesk('/desk/calendar', 'Plans a story: a draft with a deadline.', PLANNED_FORM),
    who: 'write stories',
    answer: { act: plannedAct },
  },
];
