import { type SqlBool, sql } from 'kysely';
import type { Problem } from '../../errors.ts';
import type { Authorized } from '../../readers/permission.ts';
import type { Writing } from '../../store/database.ts';
import { lockStoryWrites } from '../../stories/lock-story-writes.ts';
import { announceMany, MOST_TOLD } from '../../stories/story.changes.ts';
import { refusal } from '../../words/refusal.ts';
import { type SourceTerms, TERMS_FIELDS } from './source-terms.ts';

/** The source to change, as the member saw it. */
interface SourceSeen {
  readonly slug: string;
  readonly version: number;
}

/**
 * Changes the newsroom's settings for a source. Its policy applies to all its stories at once, and its licence to those
 * without their own; from now on, their publish blocks depend on it. Throws a Problem if there is none, someone changed
 * it since, or nothing changes.
 */
export async function changeSource(
  writing: Writing,
  { slug, version }: SourceSeen,
  terms: SourceTerms,
  by: Authorized<'manage sources'>,
  now: Date,
): Promise<void> {
  // Prevents imports under the old terms in the meantime.
  await lockStoryWrites(writing);
  const before = await writing
    .selectFrom('sources')
    .select(['id', 'name', 'url', 'policy', 'licence', 'licence_url as licenceUrl', 'version'])
    .where('slug', '=', slug)
    .forUpdate()
    .executeTakeFirst();
  if (!before) throw noSuchSource();
  if (before.version !== version) {
    throw refusal('sourceChanged');
  }
  if (TERMS_FIELDS.every((field) => before[field] === terms[field])) {
    throw refusal('nothingChanges');
  }
  const { name, url, policy, licence, licenceUrl } = terms;
  await writing
    .updateTable('sources')
    .set({ name, url, policy, licence, licence_url: licenceUrl })
    .set({ version: version + 1, changed_at: now, changed_by: by.member.id })
    .where('id', '=', before.id)
    .execute();
  if (policy !== before.policy || licence !== before.licence || licenceUrl !== before.licenceUrl)
    await tellTerms(writing, before, terms);
  await tellStories(writing, before.id);
}

/** Propagates terms to stories: the policy to all of them, and the licence to those without another. */
async function tellTerms(
  writing: Writing,
  before: { readonly id: string } & Pick<SourceTerms, 'licence' | 'licenceUrl'>,
  { policy, licence, licenceUrl }: SourceTerms,
): Promise<void> {
  const hasOwn = sql<SqlBool>`(coalesce(external_key, 'desk:') not like 'desk:%'
    and (licence is not null or licence_url is not null)
    and (licence is distinct from ${before.licence} or licence_url is distinct from ${before.licenceUrl}))`;
  await sql`update stories set policy = ${policy},
      licence = case when ${hasOwn} then licence else ${licence} end,
      licence_url = case when ${hasOwn} then licence_url else ${licenceUrl} end
    where source_id = ${before.id}`.execute(writing);
}

/** Invalidates pages that show the source; and retries scheduled stories that were blocked because of it. */
async function tellStories(writing: Writing, sourceId: string): Promise<void> {
  const stories = await writing
    .selectFrom('stories')
    .select('id')
    .where((eb) => eb.or([eb('source_id', '=', sourceId), eb('agency_id', '=', sourceId)]))
    .limit(MOST_TOLD + 1)
    .execute();
  await announceMany(
    writing,
    stories.map(({ id }) => id),
  );
  await sql`delete from publish_failures where story_id in (select id from stories
    where source_id = ${sourceId} or agency_id = ${sourceId})`.execute(writing);
}

/** The problem that there is no such source. */
export function noSuchSource(): Problem {
  return refusal('sourceUnknown');
}
