import { sql } from 'kysely';
import type { Reading, Writing } from '../../store/database.ts';
import type { Policy, SourceRef } from '../../stories/story.ts';
import type { Copy } from '../copy.ts';

/** Where a copy is from. */
type CopySources = Pick<Copy, 'source' | 'agency'>;

/**
 * The source and the agency of a copy as they are known, whatever it says of them itself; what is not known yet is as
 * it says. With the slugs of those that are.
 */
export async function withKnownSources(
  reading: Reading | Writing,
  { source, agency }: CopySources,
): Promise<{ readonly sources: CopySources; readonly known: ReadonlySet<string> }> {
  const known = await knownSources(reading, agency ? [source.slug, agency.slug] : [source.slug]);
  return {
    sources: {
      source: known.get(source.slug) ?? source,
      agency: agency && (known.get(agency.slug) ?? agency),
    },
    known: new Set(known.keys()),
  };
}

/** Which of these slugs are sources that are known, with what is known of them. */
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
