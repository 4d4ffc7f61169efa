import { z } from 'zod';
import { ENTRY_SCHEMATA } from '../../../entities/lists/list-entry.ts';
import type { VersionsRead } from '../../../entities/lists/watch-list.ts';
import { HIT_DECISIONS, type HitVersion } from '../../../entities/screening/hit.ts';
import type { QueuedHit } from '../../../entities/screening/hits.queries.ts';
import { id, instant } from '../../json/desk-schemas.ts';
import { seenTag } from '../../json/if-unmodified.ts';
import { country, entityKind, etag } from '../entities/name-schemas.ts';

const text = z.string();
const texts = z.array(z.string());

/** An entry of an official list, as far as the list describes it. */
export const listEntry = z
  .object({
    key: text.meta({ description: 'The list’s own number for it.' }),
    schema: z.enum(ENTRY_SCHEMATA),
    names: z.array(z.object({ name: text, kind: text })),
    countries: texts,
    birthDates: texts,
    identifiers: z.array(z.object({ kind: text, value: text, country: text.nullable() })),
    addresses: texts,
    programmes: texts,
    listedOn: text.nullable(),
    remarks: text,
    linkedTo: texts,
    url: text.nullable(),
  })
  .meta({ id: 'ListEntry' });

/** The complete version that supplements an incomplete one. */
export const behind = z
  .object({ number: z.number().int(), asOf: text.nullable(), imported: text })
  .meta({ description: 'The whole version before it that says what its files do not show.' });

/** The version of a list an entry comes from. */
export const readIn = z
  .object({
    list: text,
    names: z.record(text, text),
    number: z.number().int(),
    asOf: text.nullable(),
    imported: text,
    missing: texts.meta({ description: 'Files of its set that were not there.' }),
    behind: behind.nullable(),
  })
  .meta({ id: 'ReadInVersion' });

/** How a score is calculated. */
export const explanation = z
  .looseObject({ sentence: z.string().optional() })
  .nullable()
  .meta({ description: 'Why it was found, in a sentence and part by part.' });

const hit = {
  id,
  entity: z.object({ id, name: text, kind: entityKind, country }),
  entry: listEntry,
  version: readIn,
  score: z.number(),
  threshold: z.number(),
  state: z.enum(['waiting', ...HIT_DECISIONS]),
  reason: z
    .looseObject({ kind: text })
    .nullable()
    .meta({ description: 'Why it waits again, where it was decided before.' }),
  found: instant,
  changed: instant,
  gone: instant.nullable().meta({ description: 'Since when the entry is not on its list, or not found.' }),
  etag,
};

/** A name that may be on an official list: a question, no finding. */
export const listedHit = z.object(hit).meta({ id: 'ScreeningHit' });

/** A hit with its explanation, our data and the decisions. */
export const hitWhole = z
  .object({
    ...hit,
    offered: z.array(z.object({ property: text, value: text })).meta({
      description: 'What of the entry can be stated of ours once they are the same.',
    }),
    explanation,
    ours: z
      .object({
        names: texts,
        namesLeft: z.number().int().meta({ description: 'How many more of its names are not asked for.' }),
        countries: texts,
        birthDates: texts,
        identifiers: z.array(z.object({ kind: text, value: text, country: text.nullable() })),
      })
      .nullable()
      .meta({ description: 'What it is screened as; null where it is no longer.' }),
    mentions: z.array(z.object({ story: text, headline: text, language: text, quote: text, sentence: text })),
    decisions: z.array(
      z.object({
        id,
        decision: z.enum(HIT_DECISIONS),
        note: text,
        by: text.nullable(),
        automatic: z.boolean().meta({ description: 'Whether no person has looked at it.' }),
        at: instant,
        score: z.number(),
        version: readIn,
      }),
    ),
  })
  .meta({ id: 'ScreeningHitWhole' });

/** A hit as the API returns it. */
export function hitJson({ entity, version, foundAt, changedAt, goneAt, ...hit }: QueuedHit) {
  const { id: hitId, entry, score, threshold, state, reason } = hit;
  return {
    id: hitId,
    entity: { id: entity.id, name: entity.label, kind: entity.schema, country: entity.country },
    entry,
    version: versionJson(version),
    score,
    threshold,
    state,
    reason,
    found: foundAt.toISOString(),
    changed: changedAt.toISOString(),
    gone: goneAt?.toISOString() ?? null,
    etag: seenTag(String(changedAt.getTime())),
  };
}

/** The version an entry comes from, as the API returns it. */
export function versionJson(version: HitVersion) {
  const { listSlug, listNames, number, asOf, importedAt, missing = [] } = version;
  return {
    list: listSlug,
    names: listNames,
    number,
    asOf,
    imported: importedAt,
    missing,
    behind: behindJson(version),
  };
}

/** The complete version behind an incomplete one, as the API returns it. */
export function behindJson({ behind: whole }: VersionsRead) {
  return whole ? { number: whole.number, asOf: whole.asOf, imported: whole.importedAt } : null;
}
