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
    ...byDesk(`${at}/lock`, 'Takes, takes over or releases the lock on a story.', KEEPING_FORMS.lock),
    who,
    answer: { act: lockAct },
  },
  {
    ...atDesk(
      `${at}/revisions`,
      'All texts of a story: revisions, checkpoints and conflicting drafts.',
      VERSIONS_QUERY,
    ),
    who,
    answer: { own: versionsPage },
  },
  {
    ...atDesk(`${at}/revisions.json`, 'The same list as JSON.'),
    ...asData,
    answer: { own: versionsJson },
  },
  {
    ...atDesk(`${at}/revisions/:version`, 'One text of a story, and the form to restore it.'),
    who,
    answer: { own: versionPage },
  },
  {
    ...atDesk(`${at}/revisions/:version(^[0-9a-z-]+).json`, 'The same text as JSON.'),
    ...asData,
    answer: { own: versionJson },
  },
  {
    ...atDesk(`${at}/compare`, 'The differences between two texts of a story, word by word.', COMPARE_QUERY),
    who,
    answer: { own: comparePage },
  },
  {
    ...atDesk(`${at}/compare.json`, 'The same comparison as JSON.', COMPARE_QUERY),
    ...asData,
    answer: { own: compareJson },
  },
  {
    ...byDesk(`${at}/checkpoint`, 'Saves the draft as a named checkpoint.', KEEPING_FORMS.checkpoint),
    who,
    answer: { act: checkpointAct },
  },
  {
    ...byDesk(`${at}/restore`, 'Restores an earlier text as the draft.', KEEPING_FORMS.restore),
    who,
    answer: { act: restoreAct },
  },
  {
    ...atDesk(`${at}/languages`, 'The translations of a story, and which are out of date.'),
    who,
    answer: { own: languagesPage },
  },
  {
    ...atDesk(`${at}/languages.json`, 'The same languages as JSON.'),
    ...asData,
    answer: { own: languagesJson },
  },
  {
    ...atDesk(`${at}/set-asides/:aside`, 'A conflicting draft beside the current one, to be merged.'),
    who,
    answer: { own: mergePage },
  },
  {
    ...atDesk(`${at}/set-asides/:aside(^[0-9a-z-]+).json`, 'The two drafts as JSON.'),
    ...asData,
    answer: { own: mergeJson },
  },
  {
    ...byDesk(`${at}/set-asides/:aside/settle`, 'Resolves a conflicting draft.', KEEPING_FORMS.settle),
    who,
    answer: { act: settleAct },
  },
];
