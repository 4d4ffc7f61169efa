import { z } from 'zod';
import { compareDrafts, DRAFT_FIELDS } from '../../../desk/comparing/compare-drafts.ts';
import { knownNames } from '../../../desk/comparing/known-names.queries.ts';
import { CHECKPOINT_NAME, keepCheckpoint } from '../../../desk/keeping/keep-checkpoint.ts';
import { findSetAside } from '../../../desk/keeping/set-aside.queries.ts';
import { SET_ASIDE_REASONS } from '../../../desk/keeping/set-aside.ts';
import { settleSetAside } from '../../../desk/keeping/settle-set-aside.ts';
import { currentDraft } from '../../../desk/keeping/standing.queries.ts';
import { languageVersions } from '../../../desk/revisions/translation-ages.queries.ts';
import type { Reading } from '../../../store/database.ts';
import { isId } from '../../../store/ids.ts';
import { refusal } from '../../../words/refusal.ts';
import { tokenRoute } from '../../http/token-route.ts';
import { comparison, copy, id, instant, person, standing, state } from '../../json/desk-schemas.ts';
import { ifUnmodified, seenIn, seenTag, tagged, versionTag } from '../../json/if-unmodified.ts';
import { comparisonJson, standingJson, standingOf, storyOf } from '../frame/desk-story.ts';

const STORY = '/api/v1/desk/stories/:id';
const reads = { method: 'GET', who: 'write stories', scope: 'stories:read' } as const;
const writes = { method: 'POST', who: 'write stories', scope: 'stories:write' } as const;

/** POST /api/v1/desk/stories/:id/checkpoints */
export const checkpointCall = tokenRoute({
  ...writes,
  path: `${STORY}/checkpoints`,
  about: 'Saves a story’s draft as a named checkpoint; the story itself is unchanged.',
  body: z.strictObject({ name: z.string().trim().min(1).max(CHECKPOINT_NAME) }),
  returns: {
    status: 201,
    about: 'The checkpoint was saved; `id` is its version, at `/revisions/{version}`.',
    schema: z.object({ id }),
  },
  refuses: [404],
  call: async ({ context, params, body, by }) => {
    const { id: storyId } = await storyOf(context, params);
    const kept = await context.store.write((writing) =>
      keepCheckpoint(writing, storyId, body.name, by, context.clock.now()),
    );
    return { status: 201, json: { id: kept } };
  },
});

const asideWhole = z
  .object({
    id,
    why: z.enum(SET_ASIDE_REASONS),
    at: instant,
    by: person.nullable(),
    settled: instant.nullable(),
    copy,
    standing,
    comparison: comparison.meta({
      description:
        'The differences from the current draft; a block is identified by its index in `blocks`, from 0.',
    }),
    etag: z.string().meta({ description: 'Send it as `If-Match` to resolve the conflict.' }),
  })
  .meta({ id: 'SetAside' });

/** GET /api/v1/desk/stories/:id/set-asides/:aside */
export const asideCall = tokenRoute({
  ...reads,
  path: `${STORY}/set-asides/:aside`,
  about: 'Gets a conflicting draft beside the current one, and the differences.',
  returns: { status: 200, about: 'Both texts. Send the ETag to resolve the conflict.', schema: asideWhole },
  refuses: [404],
  call: async ({ context, params }) => {
    const { id: storyId } = await storyOf(context, params);
    return asideAnswered(context.reading, storyId, params.aside);
  },
});

const choice = z.enum(['standing', 'aside']);

/** POST /api/v1/desk/stories/:id/set-asides/:aside/settlement */
export const settleAsideCall = tokenRoute({
  ...writes,
  path: `${STORY}/set-asides/:aside/settlement`,
  about: 'Resolves a conflicting draft; both texts are kept either way.',
  takesVersion: true,
  body: z.strictObject({
    take: z
      .union([
        choice,
        z.strictObject({
          fields: z.partialRecord(z.enum(DRAFT_FIELDS), choice).default({}),
          blocks: z.record(z.string().regex(/^\d{1,4}$/), z.enum(['standing', 'aside', 'both'])).default({}),
        }),
      ])
      .meta({
        description:
          '`standing` keeps the current draft, for example if a merged text has been saved already; `aside` takes the conflicting draft; otherwise name the parts to take from it, and the rest is unchanged.',
      }),
    over: z
      .boolean()
      .default(false)
      .meta({ description: 'Whether to take over the lock from the person who is editing the story.' }),
  }),
  returns: { status: 200, about: 'The current draft, with its ETag.', schema: standing },
  refuses: [404, 409],
  call: async ({ context, params, body, by, ifMatch }) => {
    const { id: storyId } = await storyOf(context, params);
    const { id: asideId } = (await asideAnswered(context.reading, storyId, params.aside)).json;
    const seen = seenIn(ifMatch);
    const [, at, version] = /^(\d{1,16}) v(\d{1,9})$/.exec(seen) ?? [];
    const settling = {
      storyId,
      id: asideId,
      seen: new Date(Number(at ?? 0)),
      version: Number(version ?? -1),
      ...body,
    };
    await context.store.write((writing) =>
      ifUnmodified(
        () => settleSetAside(writing, settling, by, context.clock.now()),
        async () => {
          const { json: current, etag } = await asideAnswered(writing, storyId, asideId);
          return { current, etag };
        },
        seen,
      ),
    );
    const now = await standingOf(context, storyId);
    return { json: standingJson(now), etag: versionTag(now.version) };
  },
});

/** GET /api/v1/desk/stories/:id/languages */
export const languagesCall = tokenRoute({
  ...reads,
  path: `${STORY}/languages`,
  about: 'Lists all language versions of a story, the original first, and which are out of date.',
  returns: {
    status: 200,
    about: 'The language versions; just one if there are no translations.',
    schema: z.object({
      languages: z.array(
        z.object({
          id,
          slug: z.string(),
          language: z.string(),
          headline: z.string(),
          state,
          isOriginal: z.boolean(),
          text: instant.meta({ description: 'When the text last changed.' }),
          revision: z.number().int(),
          originalThen: z
            .number()
            .int()
            .nullable()
            .meta({ description: 'The latest revision of the original when this text last changed.' }),
          isBehind: z.boolean().meta({ description: 'Whether the original has changed since.' }),
        }),
      ),
    }),
  },
  refuses: [404],
  call: async ({ context, params }) => {
    const { id: storyId } = await storyOf(context, params);
    const versions = await languageVersions(context.reading, storyId);
    return {
      json: {
        languages: versions.map(({ textAt, ...version }) => ({ ...version, text: textAt.toISOString() })),
      },
    };
  },
});

async function asideAnswered(reading: Reading, storyId: string, asideId = '') {
  const aside = isId(asideId) ? await findSetAside(reading, storyId, asideId) : null;
  const stands = aside && (await currentDraft(reading, storyId));
  if (!aside || !stands) {
    throw refusal('asideNotListed');
  }
  const known = await knownNames(reading, stands.draft, aside.draft);
  return tagged({
    id: aside.id,
    why: aside.why,
    at: aside.at.toISOString(),
    by: aside.by,
    settled: aside.settledAt?.toISOString() ?? null,
    copy: aside.draft,
    standing: standingJson(stands),
    comparison: comparisonJson(compareDrafts(stands.draft, aside.draft, known)),
    etag: seenTag(`${aside.at.getTime()} v${stands.version}`),
  });
}
