import { z } from 'zod';
import type { QueuedCorrection } from '../../../evidence/queue/correction-queue.queries.ts';
import { id, instant } from '../../json/desk-schemas.ts';
import { reason, verdict } from '../figures/figure-schemas.ts';

const found = z.object({
  verdict,
  reason,
  value: z.number().nullable(),
  version: z
    .number()
    .int()
    .nullable()
    .meta({ description: 'The version of the dataset; null if no query was run.' }),
  retrieved: instant.nullable(),
});
/** A suggested correction, and any decision on it. */
export const correction = z
  .object({
    id,
    state: z.enum(['open', 'accepted', 'dismissed', 'overtaken']),
    figure: id,
    quote: z.string(),
    story: z.object({ slug: z.string(), headline: z.string(), language: z.string() }),
    dataset: z.string().nullable(),
    before: found.nullable(),
    after: found,
    text: z.string().meta({ description: 'The suggested wording of the correction.' }),
    passageBefore: z.string(),
    passageAfter: z.string().nullable(),
    made: instant,
    by: z.string().nullable(),
    decided: instant.nullable(),
    note: z.string(),
  })
  .meta({ id: 'ProposedCorrection' });

/** A suggested correction as the API returns it. */
export function correctionJson(kept: QueuedCorrection) {
  const { slug, headline, language } = kept;
  return {
    id: kept.id,
    state: kept.state,
    figure: kept.claimId,
    quote: kept.exact,
    story: { slug, headline, language },
    dataset: kept.dataset?.slug ?? null,
    before: kept.before && foundJson(kept.before),
    after: foundJson(kept.after),
    text: kept.text,
    passageBefore: kept.passageBefore,
    passageAfter: kept.passageAfter,
    made: kept.madeAt.toISOString(),
    by: kept.by,
    decided: kept.decidedAt?.toISOString() ?? null,
    note: kept.note,
  };
}

function foundJson({ verdict: said, reason: why, details, version, retrieved }: QueuedCorrection['after']) {
  const { value } = details;
  return { verdict: said, reason: why, value, version, retrieved: retrieved?.toISOString() ?? null };
}
