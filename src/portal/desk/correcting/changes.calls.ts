import { z } from 'zod';
import { changesOf } from '../../../desk/changes.ts';
import { findDraft } from '../../../desk/draft.queries.ts';
import { moveSettings } from '../../../desk/move-story.ts';
import { publishChanges, type Telling } from '../../../desk/publish-changes.ts';
import { tellingsOf } from '../../../desk/tellings.queries.ts';
import { recheckStory } from '../../../evidence/checks/recheck-claims.ts';
import { tokenRoute } from '../../http/token-route.ts';
import { id, instant, story as storySchema, told } from '../../json/desk-schemas.ts';
import { checkTools } from '../figures/decide-figure.ts';
import { toldOfBlocks } from '../flow/moves.calls.ts';
import { deskStoryJson, storyOf } from '../frame/desk-story.ts';

/** GET /api/v1/desk/stories/:id/changes */
export const changesCall = tokenRoute({
  method: 'GET',
  path: '/api/v1/desk/stories/:id/changes',
  about:
    'Lists the differences between a story’s draft and its published text, and earlier notes to readers.',
  who: 'write stories',
  scope: 'stories:read',
  returns: {
    status: 200,
    about: 'The changes. Send `version` and `revision` to publish them.',
    schema: z.object({
      version: z.number().int(),
      revision: z.number().int(),
      saved: instant.nullable(),
      fields: z.array(z.string()),
      passages: z.array(z.object({ before: z.string(), after: z.string() })),
      form: z.boolean(),
      told: z.array(told),
    }),
  },
  refuses: [404],
  call: async ({ context, params }) => {
    const story = await storyOf(context, params);
    const kept = await findDraft(context.reading, story.id);
    const changes = kept && changesOf(story.draft, kept.draft);
    const before = await tellingsOf(context.reading, story.id);
    return {
      json: {
        version: kept?.version ?? 0,
        revision: story.revision,
        saved: kept?.savedAt.toISOString() ?? null,
        fields: changes?.fields.map(({ field }) => field) ?? [],
        passages: changes?.passages.map(({ before: was, after }) => ({ before: was, after })) ?? [],
        form: changes?.form ?? false,
        told: before.map((one) => ({ ...one, at: one.at.toISOString() })),
      },
    };
  },
});

/** POST /api/v1/desk/stories/:id/changes */
export const publishChangesCall = tokenRoute({
  method: 'POST',
  path: '/api/v1/desk/stories/:id/changes',
  about:
    'Publishes the changes to a published story, with a note to readers or a correction, or with neither if only its presentation changes.',
  who: 'publish stories',
  scope: 'corrections:write',
  body: z.strictObject({
    version: z
      .number()
      .int()
      .min(0)
      .meta({ description: 'The version of the draft that was reviewed; 0 to publish a correction alone.' }),
    revision: z.number().int().min(0),
    telling: z.union([
      z.strictObject({ quiet: z.literal(true) }).meta({
        description: 'Publish without a note to readers; allowed only if `fields` is just `presentation`.',
      }),
      z.strictObject({ note: z.string().trim().min(1).max(2_000) }),
      z.strictObject({
        kind: z.enum(['correction', 'clarification', 'update']),
        text: z.string().trim().min(1).max(2_000),
        passageBefore: z.string().max(4_000).optional(),
        passageAfter: z.string().max(4_000).optional(),
        figure: id.optional(),
      }),
    ]),
  }),
  returns: {
    status: 201,
    about: 'The changes have been published.',
    schema: z.object({ revision: z.number().int(), story: storySchema }),
  },
  refuses: [404, 409, 422],
  call: async ({ context, params, body, by }) => {
    const { id: storyId } = await storyOf(context, params);
    const { version, revision, telling } = body;
    const sent = { storyId, version, revision, telling: tellingOf(telling) };
    const settings = moveSettings(context.config);
    const out = await toldOfBlocks(context, storyId, () =>
      context.store.write((writing) => publishChanges(writing, sent, by, settings, context.clock.now())),
    );
    context.log.info({ by: by.member.id, story: storyId }, 'changes of a published story went out');
    const story = await deskStoryJson(context, await storyOf(context, params), by.member);
    return {
      status: 201,
      json: { revision: out, story },
      after: async (later) => {
        await recheckStory(later.store, checkTools(later), storyId, later.clock.now());
      },
    };
  },
});

function tellingOf(
  said:
    | { quiet: true }
    | { note: string }
    | {
        kind: 'correction' | 'clarification' | 'update';
        text: string;
        passageBefore?: string | undefined;
        passageAfter?: string | undefined;
        figure?: string | undefined;
      },
): Telling {
  if ('note' in said || 'quiet' in said) return said;
  const { kind, text, passageBefore = '', passageAfter = '', figure = null } = said;
  return { kind, text, passageBefore, passageAfter, claimId: figure };
}
