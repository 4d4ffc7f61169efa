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
    key: text.meta({ description: 'Its number on the list.' }),
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
  .meta({ description: 'The earlier complete version that fills in for missing files.' });

/** The version of a list an entry comes from. */
export const readIn = z
  .object({
    list: text,
    names: z.record(text, text),
    number: z.number().int(),
    asOf: text.nullable(),
    imported: text,
    missing: texts.meta({ description: 'Files missing from the set.' }),
    behind: behind.nullable(),
  })
  .meta({ id: 'ReadInVersion' });

/** How a score is calculated. */
export const explanation = z
  .looseObject({ sentence: z.string().optional() })
  .nullable()
  .meta({ description: 'Why it matched, as a sentence and in detail.' });

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
    .meta({ description: 'Why it needs another review, if it was decided before.' }),
  found: instant,
  changed: instant,
  gone: instant
    .nullable()
    .meta({ description: 'Since when the entry has been off the list or no longer matched.' }),
  etag,
};

/** A name that may be on an official list: a question, no finding. */
export const listedHit = z.object(hit).meta({ id: 'ScreeningHit' });

/** A hit with its explanation, our data and the decisions. */
export const hitWhole = z
  .object({
    ...hit,
    offered: z.array(z.object({ property: text, value: text })).meta({
      description:
        'Details of the entry that can be added to our entity once they are confirmed to be the same.',
    }),
    explanation,
    ours: z
      .object({
        names: texts,
        namesLeft: z
          .number()
          .int()
          .meta({ description: 'The number of its other names that are not screened.' }),
        countries: texts,
        birthDates: texts,
        identifiers: z.array(z.object({ kind: text, value: text, country: text.nullable() })),
      })
      .nullable()
      .meta({ description: 'What is screened; null if it no longer exists.' }),
    mentions: z.array(z.object({ story: text, headline: text, language: text, quote: text, sentence: text })),
    decisions: z.array(
      z.object({
        id,
        decision: z.enum(HIT_DECISIONS),
        note: text,
        by: text.nullable(),
        automatic: z.boolean().meta({ description: 'True if nobody has reviewed it.' }),
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
