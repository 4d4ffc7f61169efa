import { sql } from 'kysely';
import type { Reading, Writing } from '../../store/database.ts';
import type { Policy, SourceRef } from '../../stories/story.ts';
import type { Draft } from '../draft.ts';

/** The source and the agency of a draft. */
type DraftSources = Pick<Draft, 'source' | 'agency'>;

/**
 * The source and the agency of a draft with their stored terms if they are known, otherwise as stated in the draft.
 * With the slugs of the known ones.
 */
export async function withKnownSources(
  reading: Reading | Writing,
  { source, agency }: DraftSources,
): Promise<{ readonly sources: DraftSources; readonly known: ReadonlySet<string> }> {
  const known = await knownSources(reading, agency ? [source.slug, agency.slug] : [source.slug]);
  return {
    sources: {
      source: known.get(source.slug) ?? source,
      agency: agency && (known.get(agency.slug) ?? agency),
    },
    known: new Set(known.keys()),
  };
}

/** The known sources among these slugs, with their stored terms. */
export async function knownSources(
  reading: Reading | Writing,
  slugs: readonly string[],
): Promise<Map<string, SourceRef>> {
  const rows = await reading
    .selectFrom('sources')
    .select(['slug', 'name', 'url', 'licence', 'licence_url as licenceUrl', 'policy'])
    .where('slug', '=', sql<string>`any(${[...slugs]})`)
    .execute();
  return new Map(rows.map((row) => [row.slug, { ...row, policy: row.policy as Policy }]));
}
