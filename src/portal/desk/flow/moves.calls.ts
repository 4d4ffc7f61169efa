import { z } from 'zod';
import { StaleRevisionError } from '../../../desk/assert-current-revision.ts';
import type { Block, BlockKind } from '../../../desk/blocks/block.ts';
import { blocksOf } from '../../../desk/blocks/blocks.queries.ts';
import { overrideBlocks, takeBackOverride } from '../../../desk/blocks/override-blocks.ts';
import { standingOverrides } from '../../../desk/blocks/overrides.queries.ts';
import { Blocked } from '../../../desk/blocks/refuse-blocked.ts';
import { moveSettings, moveStory } from '../../../desk/move-story.ts';
import { setEmbargo } from '../../../desk/schedule/set-embargo.ts';
import { authorize } from '../../../readers/permission.ts';
import { refusal } from '../../../words/refusal.ts';
import { wordsIn } from '../../../words/words.ts';
import { ApiProblem } from '../../http/api-problem.ts';
import type { ActContext } from '../../http/own-page.ts';
import { tokenRoute } from '../../http/token-route.ts';
import { asksTwoStep } from '../../http/two-step.ts';
import { block, instant, move, state, story as storySchema } from '../../json/desk-schemas.ts';
import { versionIn, versionTag } from '../../json/if-unmodified.ts';
import { blockSentences } from '../blocks/block-words.ts';
import { deskStoryJson, standingJson, standingOf, storyOf } from '../frame/desk-story.ts';

const time = z.iso.datetime({ offset: true });
const reason = z.string().trim().min(1).max(1_000);
const keys = z.array(z.string().max(40)).min(1).max(500);
const override = z.strictObject({ keys, reason }).meta({
  description: 'The keys of the blocks to override, and the reason. Needs a member who may publish.',
});

/** POST /api/v1/desk/stories/:id/moves */
export const moveCall = tokenRoute({
  method: 'POST',
  path: '/api/v1/desk/stories/:id/moves',
  about:
    'Moves a story through the workflow: submits, approves, schedules, publishes or withdraws it. `If-Match` names the version of the text that was reviewed.',
  who: 'write stories',
  scope: 'stories:move',
  body: z.strictObject({
    move,
    note: z.string().max(2_000).optional().meta({ description: 'The reason; required for some moves.' }),
    at: time.optional().meta({ description: 'When to publish; for `schedule`.' }),
    override: override.optional(),
  }),
  takesVersion: 'where said',
  returns: {
    status: 200,
    about: 'The story was moved.',
    schema: z.object({ state, story: storySchema }),
  },
  refuses: [404, 409, 422],
  call: async ({ context, caller, params, body, by, ifMatch }) => {
    const { id: storyId, state: before } = await storyOf(context, params);
    const now = context.clock.now();
    const { move: wanted, note = '', at, override: passing } = body;
    const settings = moveSettings(context.config);
    const zone = context.config.PORTAL_ZONE;
    const seen = ifMatch === null ? null : { version: versionIn(ifMatch), revision: null };
    const moving = { storyId, by: by.member, seen } as const;
    const went = await toldWhy(context, storyId, () =>
      context.store.write(async (writing) => {
        if (passing) {
          const publishes = authorize(caller.session, 'publish stories', {
            twoStep: asksTwoStep(context.config),
          });
          await overrideBlocks(writing, { storyId, ...passing }, publishes, { at: now, zone });
        }
        // A new time replaces the schedule: unscheduled and rescheduled in one transaction.
        if (wanted === 'schedule' && before === 'scheduled')
          await moveStory(writing, { ...moving, move: 'unschedule' }, settings, now);
        const when = { note, at: at ? new Date(at) : null };
        return moveStory(writing, { ...moving, move: wanted, ...when }, settings, now);
      }),
    );
    context.log.info({ by: by.member.id, story: storyId, move: wanted, state: went }, 'a story was moved');
    const story = await deskStoryJson(context, await storyOf(context, params), by.member);
    return { json: { state: went, story } };
  },
});

/** PUT /api/v1/desk/stories/:id/embargo */
export const embargoCall = tokenRoute({
  method: 'PUT',
  path: '/api/v1/desk/stories/:id/embargo',
  about: 'Sets or changes the embargo on a story.',
  who: 'publish stories',
  scope: 'stories:move',
  body: z.strictObject({
    until: time,
    note: z
      .string()
      .max(500)
      .optional()
      .meta({ description: 'The reason; required if readers have seen the story.' }),
  }),
  returns: { status: 200, about: 'The story.', schema: storySchema },
  refuses: [404, 409],
  call: async ({ context, params, body, by }) => {
    const { id: storyId } = await storyOf(context, params);
    const { until, note = '' } = body;
    const embargo = { storyId, until: new Date(until), note };
    await context.store.write((writing) => setEmbargo(writing, embargo, by, context.clock.now()));
    return { json: await deskStoryJson(context, await storyOf(context, params), by.member) };
  },
});

/** DELETE /api/v1/desk/stories/:id/embargo */
export const liftCall = tokenRoute({
  method: 'DELETE',
  path: '/api/v1/desk/stories/:id/embargo',
  about: 'Lifts the embargo on a story immediately.',
  who: 'publish stories',
  scope: 'stories:move',
  returns: { status: 200, about: 'The story.', schema: storySchema },
  refuses: [404, 409],
  call: async ({ context, params, by }) => {
    const { id: storyId } = await storyOf(context, params);
    const lift = { storyId, until: null };
    await context.store.write((writing) => setEmbargo(writing, lift, by, context.clock.now()));
    return { json: await deskStoryJson(context, await storyOf(context, params), by.member) };
  },
});

/** GET /api/v1/desk/stories/:id/blocks */
export const blocksCall = tokenRoute({
  method: 'GET',
  path: '/api/v1/desk/stories/:id/blocks',
  about: 'Lists what blocks a story, how to fix it, and which blocks were overridden.',
  who: 'write stories',
  scope: 'stories:read',
  returns: { status: 200, about: 'The blocks.', schema: z.object({ blocks: z.array(block) }) },
  refuses: [404],
  call: async ({ context, params }) => {
    const { id: storyId } = await storyOf(context, params);
    const going = { at: context.clock.now(), zone: context.config.PORTAL_ZONE };
    const blocks = await blocksOf(context.reading, storyId, going);
    return { json: { blocks: await blocksJson(context, storyId, blocks) } };
  },
});

/** POST /api/v1/desk/stories/:id/blocks/passes */
export const passCall = tokenRoute({
  method: 'POST',
  path: '/api/v1/desk/stories/:id/blocks/passes',
  about: 'Overrides blocks on a story; the reason is stored.',
  who: 'publish stories',
  scope: 'stories:move',
  body: z.strictObject({ keys, reason }),
  returns: {
    status: 201,
    about: 'The blocks were overridden.',
    schema: z.object({ keys: z.array(z.string()), at: instant }),
  },
  refuses: [404, 409],
  call: async ({ context, params, body, by }) => {
    const { id: storyId } = await storyOf(context, params);
    const now = context.clock.now();
    await context.store.write((writing) =>
      overrideBlocks(writing, { storyId, ...body }, by, { at: now, zone: context.config.PORTAL_ZONE }),
    );
    return { status: 201, json: { keys: body.keys, at: now.toISOString() } };
  },
});

/** DELETE /api/v1/desk/stories/:id/blocks/passes */
export const takeBackCall = tokenRoute({
  method: 'DELETE',
  path: '/api/v1/desk/stories/:id/blocks/passes',
  about: 'Removes the override of a block.',
  who: 'publish stories',
  scope: 'stories:move',
  // URLs are lower case, but keys are not.
  query: { key: { pattern: /^[a-z]{5,11}-[\w-]{16}$/, most: 40, takes: 'the key of a block' } },
  returns: { status: 204, about: 'The block applies again.' },
  refuses: [404],
  call: async ({ context, params, query, by }) => {
    const { id: storyId } = await storyOf(context, params);
    const { key } = query;
    if (!key) throw refusal('fieldMissing', { field: 'key' });
    const now = context.clock.now();
    await context.store.write((writing) => takeBackOverride(writing, storyId, key, by, now));
    return {};
  },
});

/** Moves a story, and describes any blocks; if the text has changed since, answers the current one. */
async function toldWhy<T>(context: ActContext, storyId: string, move: () => Promise<T>): Promise<T> {
  try {
    return await toldOfBlocks(context, storyId, move);
  } catch (error) {
    if (!(error instanceof StaleRevisionError)) throw error;
    const current = await standingOf(context, storyId);
    const members = { current: standingJson(current), etag: versionTag(current.version) };
    throw new ApiProblem('version passed', error, { members });
  }
}

/** Makes a change that blocks may refuse, and describes each of them. */
export async function toldOfBlocks<T>(
  { config }: Pick<ActContext, 'config'>,
  storyId: string,
  change: () => Promise<T>,
  code: 'publishBlocked' | 'correctionBlocked' = 'publishBlocked',
): Promise<T> {
  try {
    return await change();
  } catch (error) {
    if (!(error instanceof Blocked)) throw error;
    const blocks = error.blocks.map((one) => ({ ...blockJson(one, config.PUBLISH_BLOCKS), passed: null }));
    const why = refusal(code, { count: blocks.length });
    throw new ApiProblem('blocked', why, { members: { story: storyId, blocks } });
  }
}

/** What blocks a story, as the API returns it, with any overrides. */
export async function blocksJson(
  { reading, config }: Pick<ActContext, 'reading' | 'config'>,
  storyId: string,
  blocks: readonly Block[],
) {
  const passed = new Map((await standingOverrides(reading, storyId)).map((one) => [one.key, one]));
  return blocks.map((one) => {
    const by = passed.get(one.key);
    const how = by ? { reason: by.reason, by: by.by.name, at: by.at.toISOString() } : null;
    return { ...blockJson(one, config.PUBLISH_BLOCKS), passed: how };
  });
}

function blockJson(one: Block, blocking: readonly BlockKind[]) {
  const { what, advice } = blockSentences(one, wordsIn('en'));
  const figure = 'claimId' in one ? one : null;
  return {
    key: one.key,
    kind: one.kind,
    what,
    advice,
    place: figure?.place ?? null,
    quote: figure?.exact ?? null,
    sentence: figure?.sentence ?? null,
    figure: figure?.claimId ?? null,
    entity: 'slug' in one ? one.slug : null,
    source: one.kind === 'licence' ? one.sourceSlug : null,
    media: 'mediaId' in one ? one.mediaId : null,
    blocks: blocking.includes(one.kind),
  };
}
