import { alertAtOnce } from './alert-at-once.ts';
import { alertDigests } from './alert-digests.ts';
import { askHubs } from './ask-hubs.ts';
import { countAgain } from './count-stories.ts';
import { deliverDueLetters } from './deliver-letters.ts';
import { deliverWebhooks } from './deliver-webhooks.ts';
import { describeNewDatasets } from './describe-datasets.ts';
import { fetchDatasets } from './fetch-datasets.ts';
import { fetchFeeds } from './fetch-feeds.ts';
import { fetchLists } from './fetch-lists.ts';
import { forgetOldAnswers } from './forget-answers.ts';
import { forgetOldAttempts } from './forget-attempts.ts';
import { forgetOldChanges } from './forget-changes.ts';
import { forgetDeletedDrafts } from './forget-deleted.ts';
import { forgetOldDeliveries } from './forget-deliveries.ts';
import { forgetOldItems } from './forget-items.ts';
import { forgetOldJobs } from './forget-jobs.ts';
import { forgetOldLetters } from './forget-letters.ts';
import { forgetOldReadership } from './forget-readership.ts';
import { forgetOldReads } from './forget-reads.ts';
import { groupEvents } from './group-events.ts';
import { indexItems } from './index-items.ts';
import { indexStories } from './index-stories.ts';
import type { Job } from './job.ts';
import { makeAvif } from './make-avif.ts';
import { makeSizes } from './make-sizes.ts';
import { nameEntities } from './name-entities.ts';
import { newsletter } from './newsletter.ts';
import { proposeEvidence } from './propose-evidence.ts';
import { publishDue } from './publish-due.ts';
import { readDataNames } from './read-data-names.ts';
import { readFigures } from './read-figures.ts';
import { readMentions } from './read-mentions.ts';
import { recheckClaims } from './recheck-claims.ts';
import { screenEntities } from './screen-entities.ts';
import { sendPush } from './send-push.ts';
import { takeDeliveries } from './take-deliveries.ts';
import { tallyStories } from './tally-stories.ts';
import { tellCorrections } from './tell-corrections.ts';
import { tellOfDueStories } from './tell-due.ts';
import { vacuum } from './vacuum.ts';
import { vacuumGrown } from './vacuum-grown.ts';
import { writeDeskLetters } from './write-desk-letters.ts';

/** Every job the worker knows. */
export const JOBS: readonly Job[] = [
  publishDue,
  indexStories,
  groupEvents,
  indexItems,
  nameEntities,
  vacuum,
  vacuumGrown,
  tallyStories,
  countAgain,
  forgetOldReads,
  forgetOldReadership,
  forgetOldAttempts,
  forgetOldAnswers,
  deliverWebhooks,
  forgetOldDeliveries,
  deliverDueLetters,
  forgetOldLetters,
  forgetOldJobs,
  forgetOldChanges,
  forgetDeletedDrafts,
  forgetOldItems,
  alertAtOnce,
  alertDigests,
  sendPush,
  tellCorrections,
  newsletter,
  readFigures,
  readMentions,
  readDataNames,
  describeNewDatasets,
  proposeEvidence,
  recheckClaims,
  screenEntities,
  makeSizes,
  makeAvif,
  fetchLists,
  fetchDatasets,
  fetchFeeds,
  takeDeliveries,
  askHubs,
  tellOfDueStories,
  writeDeskLetters,
];
