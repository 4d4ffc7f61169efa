import type { Route } from '../../http/route.ts';
import { atDesk, byDesk } from '../../http/route-rows.ts';
import {
  checkpointAct,
  KEEPING_FORMS,
  lockAct,
  mergeJson,
  mergePage,
  restoreAct,
  settleAct,
} from './keeping.acts.ts';
import {
  COMPARE_QUERY,
  compareJson,
  comparePage,
  languagesJson,
  languagesPage,
  VERSIONS_QUERY,
  versionJson,
  versionPage,
  versionsJson,
  versionsPage,
} from './versions.routes.ts';

const at = '/desk/stories/:id';
const who = 'write stories' as const;
const asData = { who, face: 'machine' } as const;

/** The URLs of a story's texts: locks, versions, comparison, merging. */
export const DESK_KEEPING_ROUTES: readonly Route[] = [
  {
    ...byDesk(
      `${at}/lock`,
      'Says that a window writes at a story, takes it over, or gives it up.',
      KEEPING_FORMS.lock,
    ),
    who,
    answer: { act: lockAct },
  },
  {
    ...atDesk(
      `${at}/revisions`,
      'Every text of a story: revisions, checkpoints, texts set aside.',
      VERSIONS_QUERY,
    ),
    who,
    answer: { own: versionsPage },
  },
  {
    ...atDesk(`${at}/revisions.json`, 'The same list as data.'),
    ...asData,
    answer: { own: versionsJson },
  },
  {
    ...atDesk(`${at}/revisions/:version`, 'One text of a story, and the form that restores it.'),
    who,
    answer: { own: versionPage },
  },
  {
    ...atDesk(`${at}/revisions/:version(^[0-9a-z-]+).json`, 'The same text as data.'),
    ...asData,
    answer: { own: versionJson },
  },
  {
    ...atDesk(`${at}/compare`, 'What changed between two texts of a story, word by word.', COMPARE_QUERY),
    who,
    answer: { own: comparePage },
  },
  {
    ...atDesk(`${at}/compare.json`, 'The same comparison as data.', COMPARE_QUERY),
    ...asData,
    answer: { own: compareJson },
  },
  {
    ...byDesk(`${at}/checkpoint`, 'Keeps what is written now under a name.', KEEPING_FORMS.checkpoint),
    who,
    answer: { act: checkpointAct },
  },
  {
    ...byDesk(`${at}/restore`, 'Makes an earlier text what is being written.', KEEPING_FORMS.restore),
    who,
    answer: { act: restoreAct },
  },
  {
    ...atDesk(`${at}/languages`, 'The languages of a story, and which is older than its original.'),
    who,
    answer: { own: languagesPage },
  },
  {
    ...atDesk(`${at}/languages.json`, 'The same languages as data.'),
    ...asData,
    answer: { own: languagesJson },
  },
  {
    ...atDesk(`${at}/set-asides/:aside`, 'A text set aside beside what stands, to choose of both.'),
    who,
    answer: { own: mergePage },
  },
  {
    ...atDesk(`${at}/set-asides/:aside(^[0-9a-z-]+).json`, 'The same two texts as data.'),
    ...asData,
    answer: { own: mergeJson },
  },
  {
    ...byDesk(
      `${at}/set-asides/:aside/settle`,
      'Says what becomes of a text set aside.',
      KEEPING_FORMS.settle,
    ),
    who,
    answer: { act: settleAct },
  },
];
