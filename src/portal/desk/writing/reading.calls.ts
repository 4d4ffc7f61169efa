import { z } from 'zod';
import { readWriting, type WritingRead } from '../../../desk/reading/read-writing.ts';
import { MARKS } from '../../../evidence/checks/verdict.ts';
import { CLAIM_PLACES } from '../../../evidence/claims/claim.ts';
import { SET_ASIDE, STATEMENTS } from '../../../evidence/claims/figure.ts';
import { READ_FOR_FIGURES } from '../../../evidence/claims/read-claims.ts';
import { MARK_NAMES } from '../../figures/figure-json.ts';
import { tokenRoute } from '../../http/token-route.ts';
import { block, id, instant } from '../../json/desk-schemas.ts';
import { blocksJson } from '../flow/moves.calls.ts';
import { storyOf } from '../frame/desk-story.ts';
import { relatedToDraft } from '../panel/related-to-draft.ts';
import { DRAFT_FORM_BYTES } from './draft-fields.ts';
import { strictDraft } from './stories.calls.ts';

const READINGS_A_MINUTE = 120;
const number = z.number().int();
const textOrNull = z.string().nullable();

const unreadFigures = z
  .object({
    why: z.enum(['too long', 'too many figures']),
    after: z.string().meta({ description: 'The last words analysed.' }),
  })
  .nullable()
  .meta({
    description: `Set if the text is longer than the ${READ_FOR_FIGURES.characters} characters and ${READ_FOR_FIGURES.figures} figures that are analysed; null otherwise.`,
  });

const reading = z
  .object({
    figures: z.array(
      z.object({
        quote: z.string(),
        sentence: z.string(),
        place: z.enum(CLAIM_PLACES),
        start: number.meta({
          description: 'In UTF-16 code units, within the headline, the standfirst or the plain text.',
        }),
        end: number,
        mark: z.enum(MARKS.map((mark) => MARK_NAMES[mark])).nullable(),
        setAside: z.enum(SET_ASIDE).nullable().meta({
          description: 'Why it is only mentioned, not claimed, by the text; `mark` is null then.',
        }),
        statement: z.enum(STATEMENTS).nullable().meta({
          description:
            'The kind of claim without a number that has a proposal or evidence; null for a figure.',
        }),
        figure: id.nullable().meta({ description: 'The existing figure it continues; null if it is new.' }),
        proposals: number.meta({ description: 'The number of open proposals for that figure.' }),
        verdict: textOrNull,
        reason: textOrNull,
        saidBy: textOrNull,
      }),
    ),
    unread: unreadFigures,
    names: z.array(
      z.object({
        name: z.string(),
        entity: textOrNull.meta({ description: 'The entity’s slug; null if none or several match.' }),
        hit: id.nullable().meta({ description: 'An undecided screening hit for the name.' }),
      }),
    ),
    copies: z.array(
      z.object({
        id,
        headline: z.string(),
        source: z.string(),
        overlap: z.number().meta({
          description:
            'The share of the shorter text’s five-word sequences that also occur in the other, 0 to 1.',
        }),
      }),
    ),
    related: z.array(z.object({ id, headline: z.string(), url: z.url(), published: instant })),
    blocks: z.array(block),
  })
  .meta({ id: 'Reading' });

/** POST /api/v1/desk/stories/:id/reading */
export const readingCall = tokenRoute({
  method: 'POST',
  path: '/api/v1/desk/stories/:id/reading',
  about:
    'Analyses a draft as saving it would: figures, names, duplicates, link suggestions and blocks. Stores nothing.',
  who: 'write stories',
  scope: 'stories:read',
  bodyBytes: DRAFT_FORM_BYTES,
  perMinute: READINGS_A_MINUTE,
  sideEffectFree: true,
  body: z
    .record(z.string(), z.unknown())
    .meta({ description: 'A complete Copy, as returned in `copy` by GET …/copy.' }),
  returns: { status: 200, about: 'The analysis.', schema: reading },
  refuses: [404],
  call: async ({ context, params, body }) => {
    const story = await storyOf(context, params);
    const { draft } = await strictDraft(body);
    const { config, clock } = context;
    const now = clock.now();
    const read = await readWriting(context.reading, story, draft, { at: now, zone: config.PORTAL_ZONE });
    const without = read.copies.map((one) => one.id);
    const related = await relatedToDraft(context, story.id, draft, without, now);
    return {
      json: {
        figures: figuresOf(read),
        unread: read.unread,
        names: namesOf(read),
        copies: read.copies,
        related: related.map((card) => ({
          id: card.id,
          headline: card.headline,
          url: `${config.PUBLIC_URL}/story/${card.slug}`,
          published: card.publishedAt.toISOString(),
        })),
        blocks: await blocksJson(context, story.id, read.blocks),
      },
    };
  },
});

function figuresOf({ figures }: WritingRead) {
  return figures.map(({ found, old, judgement, mark, proposals }) => ({
    quote: found.exact,
    sentence: found.sentence,
    place: found.place,
    start: found.start,
    end: found.end,
    mark: mark && MARK_NAMES[mark],
    setAside: mark === null ? (found.figure.setAside ?? null) : null,
    statement: found.figure.statement?.says ?? null,
    figure: old?.id ?? null,
    proposals,
    verdict: judgement?.verdict ?? null,
    reason: judgement?.reason ?? null,
    saidBy: found.figure.attribution?.who ?? null,
  }));
}

function namesOf({ mentions, entities, blocks }: WritingRead) {
  const hits = new Map(
    blocks.flatMap((one) => (one.kind === 'screening' ? [[one.entityId, one.hitId] as const] : [])),
  );
  const names = new Map<string, { name: string; entity: string | null; hit: string | null }>();
  for (const { found, state, entityId } of mentions) {
    if (state === 'rejected' || found.cue === 'country') continue;
    const entity = entityId ? entities.get(entityId) : undefined;
    const key = entity?.id ?? found.name;
    if (names.has(key)) continue;
    const hit = entity ? (hits.get(entity.id) ?? null) : null;
    names.set(key, { name: found.name, entity: entity?.slug ?? null, hit });
  }
  return [...names.values()];
}
