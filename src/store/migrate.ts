import { CompiledQuery, type Transaction } from 'kysely';
import type { Log } from '../log.ts';
import { refusal } from '../words/refusal.ts';
import { stories } from './migrations/0001-stories.ts';
import { members } from './migrations/0002-members.ts';
import { evidence } from './migrations/0003-evidence.ts';
import { entities } from './migrations/0004-entities.ts';
import { desk } from './migrations/0005-desk.ts';
import { namesByLanguage } from './migrations/0006-names-by-language.ts';
import { schedule } from './migrations/0007-schedule.ts';
import { keeping } from './migrations/0008-keeping.ts';
import { corrections } from './migrations/0009-corrections.ts';
import { listFetches } from './migrations/0010-list-fetches.ts';
import { deskFlow } from './migrations/0011-desk-flow.ts';
import { oldPaths } from './migrations/0012-old-paths.ts';
import { mediaLibrary } from './migrations/0013-media-library.ts';
import { auditLog } from './migrations/0014-audit-log.ts';
import { blockOverrides } from './migrations/0015-block-overrides.ts';
import { mediaChanges } from './migrations/0016-media-changes.ts';
import { apiTokens } from './migrations/0017-api-tokens.ts';
import { boards } from './migrations/0018-boards.ts';
import { liveBlogs } from './migrations/0019-live-blogs.ts';
import { webhooks } from './migrations/0020-webhooks.ts';
import { mediaOrigins } from './migrations/0021-media-origins.ts';
import { deskLetters } from './migrations/0022-desk-letters.ts';
import { readSpeakers } from './migrations/0023-read-speakers.ts';
import { calendarKeys } from './migrations/0024-calendar-keys.ts';
import { plannedAt } from './migrations/0025-planned-at.ts';
import { readNames } from './migrations/0026-read-names.ts';
import { evidenceLog } from './migrations/0027-evidence-log.ts';
import { relationDecisions } from './migrations/0028-relation-decisions.ts';
import { namesOfStoriesOut } from './migrations/0029-names-of-stories-out.ts';
import { sourceTerms } from './migrations/0030-source-terms.ts';
import { membersLog } from './migrations/0031-members-log.ts';
import { sectionsAtDesk } from './migrations/0032-sections-at-desk.ts';
import { namesInData } from './migrations/0033-names-in-data.ts';
import { namesHeld } from './migrations/0034-names-held.ts';
import { placesCorrected } from './migrations/0035-places-corrected.ts';
import { jobs } from './migrations/0036-jobs.ts';
import { valuesThatAddUp } from './migrations/0037-values-that-add-up.ts';
import { datasetsPublished } from './migrations/0038-datasets-published.ts';
import { approvedAlone } from './migrations/0039-approved-alone.ts';
import { autosaved } from './migrations/0040-autosaved.ts';
import { hashedSessions } from './migrations/0041-hashed-sessions.ts';
import { whereFrom } from './migrations/0042-where-from.ts';
import { pictureSizes } from './migrations/0043-picture-sizes.ts';
import { sessionsEnd } from './migrations/0044-sessions-end.ts';
import { headlineFigures } from './migrations/0045-headline-figures.ts';
import { namesWithoutStatistics } from './migrations/0046-names-without-statistics.ts';
import { datasetDescriptions } from './migrations/0047-dataset-descriptions.ts';
import { questionsToTables } from './migrations/0048-questions-to-tables.ts';
import { descriptionsConfirmed } from './migrations/0049-descriptions-confirmed.ts';
import { followedAddresses } from './migrations/0050-followed-addresses.ts';
import { revisionCases } from './migrations/0051-revision-cases.ts';
import { tiedProposals } from './migrations/0052-tied-proposals.ts';
import { twoTables } from './migrations/0053-two-tables.ts';
import { statementsAsClaims } from './migrations/0054-statements.ts';
import { speakersAndUnits } from './migrations/0055-speakers-and-units.ts';
import { subjects } from './migrations/0056-subjects.ts';
import { changes } from './migrations/0057-changes.ts';
import { tallies } from './migrations/0058-tallies.ts';
import { storyTerms } from './migrations/0059-story-terms.ts';
import { decidedMentions } from './migrations/0060-decided-mentions.ts';
import { datedReferences } from './migrations/0061-dated-references.ts';
import { authorsByLanguage } from './migrations/0062-authors-by-language.ts';
import { wireItems } from './migrations/0063-wire-items.ts';
import { wireNames } from './migrations/0064-wire-names.ts';
import { newsroomSettings } from './migrations/0065-newsroom-settings.ts';
import { events } from './migrations/0066-events.ts';
import { newsroomPages } from './migrations/0067-newsroom-pages.ts';
import { trash } from './migrations/0068-trash.ts';
import { previewLinks } from './migrations/0069-preview-links.ts';
import { menus } from './migrations/0070-menus.ts';
import { feeds } from './migrations/0071-feeds.ts';
import { presentation } from './migrations/0072-presentation.ts';
import { redirects } from './migrations/0073-redirects.ts';
import { authorProfiles } from './migrations/0074-author-profiles.ts';
import { intake } from './migrations/0075-intake.ts';
import { readership } from './migrations/0076-readership.ts';
import { furtherLanguages } from './migrations/0077-further-languages.ts';
import { feedKinds } from './migrations/0078-feed-kinds.ts';
import { pagesAndPushes } from './migrations/0079-pages-and-pushes.ts';
import { feedHubs } from './migrations/0080-feed-hubs.ts';
import { sameCopies } from './migrations/0081-same-copies.ts';
import { decidedTogether } from './migrations/0082-decided-together.ts';
import { costOfCopyHashes } from './migrations/0083-cost-of-copy-hashes.ts';
import { shownEvents } from './migrations/0084-shown-events.ts';
import type { Migration } from './migrations/migration.ts';
import type { Tables } from './tables.ts';

/** Every migration, in order; forward only. */
export const MIGRATIONS: readonly Migration[] = [
  stories,
  members,
  evidence,
  entities,
  desk,
  namesByLanguage,
  schedule,
  keeping,
  corrections,
  listFetches,
  deskFlow,
  oldPaths,
  mediaLibrary,
  auditLog,
  blockOverrides,
  mediaChanges,
  apiTokens,
  boards,
  liveBlogs,
  webhooks,
  mediaOrigins,
  deskLetters,
  readSpeakers,
  calendarKeys,
  plannedAt,
  readNames,
  evidenceLog,
  relationDecisions,
  namesOfStoriesOut,
  sourceTerms,
  membersLog,
  sectionsAtDesk,
  namesInData,
  namesHeld,
  placesCorrected,
  jobs,
  valuesThatAddUp,
  datasetsPublished,
  approvedAlone,
  autosaved,
  hashedSessions,
  whereFrom,
  pictureSizes,
  sessionsEnd,
  headlineFigures,
  namesWithoutStatistics,
  datasetDescriptions,
  questionsToTables,
  descriptionsConfirmed,
  followedAddresses,
  revisionCases,
  tiedProposals,
  twoTables,
  statementsAsClaims,
  speakersAndUnits,
  subjects,
  changes,
  tallies,
  storyTerms,
  decidedMentions,
  datedReferences,
  authorsByLanguage,
  wireItems,
  wireNames,
  newsroomSettings,
  events,
  newsroomPages,
  trash,
  previewLinks,
  menus,
  feeds,
  presentation,
  redirects,
  authorProfiles,
  intake,
  readership,
  furtherLanguages,
  feedKinds,
  pagesAndPushes,
  feedHubs,
  sameCopies,
  decidedTogether,
  costOfCopyHashes,
  shownEvents,
];

/** An arbitrary number that all processes of this program agree on. */
const ADVISORY_LOCK = 7_305_041_119;

/**
 * Brings the database to the newest of `migrations`, each in its own transaction:
 * a process killed between two leaves the first whole and the second untouched.
 * Throws a Problem when the database was made by a newer program.
 */
export async function migrate(
  store: { write<T>(change: (writing: Transaction<Tables>) => Promise<T>): Promise<T> },
  log: Log,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  const newest = migrations.at(-1)?.number ?? 0;
  let next = 1;
  while (next <= newest) {
    next = await store.write(async (writing) => {
      const run = async (text: string, params: unknown[] = []) =>
        (await writing.executeQuery(CompiledQuery.raw(text, params))).rows as { number: number | null }[];
      await run('select pg_advisory_xact_lock($1)', [ADVISORY_LOCK]);
      await run(`create table if not exists migrations (
        number integer primary key, about text not null, at timestamptz not null default now())`);
      const done = (await run('select max(number) as number from migrations'))[0]?.number ?? 0;
      if (done > newest) {
        throw refusal('databaseNewer', { version: String(done), newest: String(newest) });
      }
      const migration = migrations.find(({ number }) => number === done + 1);
      if (!migration) return newest + 1;
      for (const statement of migration.statements) await run(statement);
      await run('insert into migrations (number, about) values ($1, $2)', [
        migration.number,
        migration.about,
      ]);
      log.info({ number: migration.number, about: migration.about }, 'migrated the database');
      return migration.number + 1;
    });
  }
}
