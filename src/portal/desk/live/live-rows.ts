import { FIELDS, type Route } from '../../http/route.ts';
import { atDesk, byDesk } from '../../http/route-rows.ts';
import {
  beginAct,
  EDIT_FORM,
  ENTRY_FORM,
  editEntryAct,
  endAct,
  KEY_FORM,
  keyAct,
  NO_FIELDS,
  publishEntryAct,
  reopenAct,
  SUMMARY_FORM,
  summaryAct,
  TAKE_BACK_FORM,
  takeBackAct,
} from './live.acts.ts';
import { deskLiveJson, deskLivePage } from './live.routes.ts';
import { liveEntryPage } from './live-entry.routes.ts';

const { done } = FIELDS;
const LIVE = '/desk/stories/:id/live';
const cursor = { pattern: /^[1-9]\d{0,5}$/, most: 6, takes: 'the number of an entry' } as const;
const who = 'write stories';

/** The URLs for writing live coverage. */
export const DESK_LIVE_ROUTES: readonly Route[] = [
  {
    ...atDesk(LIVE, 'The editor for live coverage.', { done, cursor }),
    who,
    answer: { own: deskLivePage },
  },
  {
    ...atDesk(`${LIVE}.json`, 'The live coverage of a story as JSON, for those who may see it.'),
    who,
    answer: { own: deskLiveJson },
    face: 'machine',
  },
  {
    ...byDesk(`${LIVE}/entries`, 'Publishes an entry.', ENTRY_FORM),
    who,
    answer: { act: publishEntryAct },
  },
  {
    ...atDesk(`${LIVE}/entries/:entry`, 'An entry in live coverage: its text and earlier versions.'),
    who,
    answer: { own: liveEntryPage },
  },
  {
    ...byDesk(`${LIVE}/entries/:entry`, 'Edits an entry.', EDIT_FORM),
    who,
    answer: { act: editEntryAct },
  },
  {
    ...byDesk(`${LIVE}/entries/:entry/take-back`, 'Withdraws an entry.', TAKE_BACK_FORM),
    who,
    answer: { act: takeBackAct },
  },
  {
    ...byDesk(
      `${LIVE}/entries/:entry/key`,
      'Makes an entry a key point, or moves it within the key points.',
      KEY_FORM,
    ),
    who,
    answer: { act: keyAct },
  },
  {
    ...byDesk(`${LIVE}/summary`, 'Publishes the summary of live coverage.', SUMMARY_FORM),
    who,
    answer: { act: summaryAct },
  },
  {
    ...byDesk(`${LIVE}/begin`, 'Turns a story into a live blog.', NO_FIELDS),
    who,
    answer: { act: beginAct },
  },
  { ...byDesk(`${LIVE}/end`, 'Ends live coverage.', NO_FIELDS), who, answer: { act: endAct } },
  { ...byDesk(`${LIVE}/reopen`, 'Resumes live coverage.', NO_FIELDS), who, answer: { act: reopenAct } },
];
