import { type SqlBool, sql } from 'kysely';
import type { Problem } from '../../errors.ts';
import type { Authorized } from '../../readers/permission.ts';
import type { Writing } from '../../store/database.ts';
import { oneAtATime } from '../../stories/one-at-a-time.ts';
import { announceMany, MOST_TOLD } from '../../stories/story.changes.ts';
import { refusal } from '../../words/refusal.ts';
import { type SourceTerms, TERMS_FIELDS } from './source-terms.ts';

/** Which source is changed, as whoever changes it saw it. */
interface SourceSeen {
  readonly slug: string;
  readonly version: number;
}

/**
 * Changes what the newsroom says of a source. Its policy holds for all its stories at once, and its licence for those
 * that came with none of their own; the blocks of each are judged by it from now on.
 * Throws a Problem where there is none, somebody changed it since, or nothing changes.
 */
export async function changeSource(
  writing: Writing,
  { slug, version }: SourceSeen,
  terms: SourceTerms,
  by: Authorized<'manage sources'>,
  now: Date,
): Promise<void> {
  // Nobody takes a story in meanwhile, by the terms as they were.
  await oneAtATime(writing);
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

/** Stories carry the terms they go out by: another policy is all of theirs, and a licence all that have no other. */
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

/** What shows the source is drawn anew; and what waits at its time because of it is tried again. */
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

/** Says that there is no such source. */
export function noSuchSource(): Problem {
  return refusal('sourceUnknown');
}
