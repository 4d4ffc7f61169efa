import { z } from 'zod';
import { beginCoverage } from '../../../desk/live/begin-coverage.ts';
import { editEntry, takeBackEntry } from '../../../desk/live/edit-entry.ts';
import { publishEntry } from '../../../desk/live/publish-entry.ts';
import { endCoverage, KEY_STEPS, moveKeyPoint } from '../../../desk/live/steer-coverage.ts';
import { writeSummary } from '../../../desk/live/write-summary.ts';
import { moveSettings } from '../../../desk/move-story.ts';
import { newId } from '../../../store/ids.ts';
import { entryVersions, findLive } from '../../../stories/live/live.queries.ts';
import {
  keyPoints,
  type LiveBlog,
  type LiveEntry,
  LONGEST_ENTRY_HEADLINE,
} from '../../../stories/live/live-blog.ts';
import { readBody } from '../../../stories/read-body.ts';
import { Refusal, refusal } from '../../../words/refusal.ts';
import { ApiProblem } from '../../http/api-problem.ts';
import type { ActContext } from '../../http/own-page.ts';
import { tokenRoute } from '../../http/token-route.ts';
import { body as bodySchema, id, instant } from '../../json/desk-schemas.ts';
import { versionIn, versionTag } from '../../json/if-unmodified.ts';
import { toldOfBlocks } from '../flow/moves.calls.ts';
import { storyOf } from '../frame/desk-story.ts';

const reads = { who: 'write stories', scope: 'stories:read' } as const;
const writes = { who: 'write stories', scope: 'live:write' } as const;
const ENTRY_BYTES = 256 * 1024;
const number = z.number().int();
const headline = z.string().max(LONGEST_ENTRY_HEADLINE);
const text = z.string().max(500);
const override = text
  .default('')
  .meta({ description: 'The reason to publish despite blocks; if empty, blocks apply.' });

const entrySchema = z
  .object({
    id,
    number: number.meta({ description: 'Its number in the coverage; 0 is the summary.' }),
    at: instant,
    headline: z.string().nullable(),
    body: bodySchema,
    byline: z.string().nullable(),
    key: number.nullable().meta({ description: 'Its position among the key points.' }),
    state: z.enum(['out', 'taken back']),
    version: number,
    updated: instant.nullable(),
    note: z.string().nullable(),
  })
  .meta({ id: 'LiveDeskEntry' });
const liveSchema = z
  .object({
    started: instant.nullable(),
    ended: instant.nullable(),
    change: number,
    summary: entrySchema.nullable(),
    keyPoints: z.array(id).meta({ description: 'Ids of entries, in order.' }),
    entries: z.array(entrySchema).meta({ description: 'Newest first.' }),
  })
  .meta({ id: 'LiveDesk' });

/** GET /api/v1/desk/stories/:id/live */
export const liveCall = tokenRoute({
  ...reads,
  method: 'GET',
  path: '/api/v1/desk/stories/:id/live',
  about: 'Gets the live coverage of a story: summary, key points and entries.',
  returns: { status: 200, about: 'The coverage.', schema: liveSchema },
  refuses: [404],
  call: async ({ context, params }) => ({ json: liveDeskJson((await liveAsked(context, params)).live) }),
});

/** POST /api/v1/desk/stories/:id/live */
export const beginLiveCall = tokenRoute({
  ...writes,
  method: 'POST',
  path: '/api/v1/desk/stories/:id/live',
  about: 'Turns an unpublished story into a live blog.',
  returns: { status: 201, about: 'The coverage.', schema: liveSchema },
  refuses: [404, 409],
  call: async ({ context, params, by }) => {
    const { id: storyId } = await storyOf(context, params);
    await context.store.write((writing) => beginCoverage(writing, storyId, by, context.clock.now()));
    return { status: 201, json: liveDeskJson((await liveAsked(context, params)).live) };
  },
});

/** PUT /api/v1/desk/stories/:id/live/ended */
export const endLiveCall = tokenRoute({
  ...writes,
  method: 'PUT',
  path: '/api/v1/desk/stories/:id/live/ended',
  about: 'Ends or resumes the coverage.',
  body: z.strictObject({ ended: z.boolean() }),
  returns: { status: 200, about: 'The coverage.', schema: liveSchema },
  refuses: [404, 409],
  call: async ({ context, params, body, by }) => {
    const { storyId } = await liveAsked(context, params);
    await context.store.write((writing) =>
      endCoverage(writing, { storyId, ...body }, by, context.clock.now()),
    );
    return { json: liveDeskJson((await liveAsked(context, params)).live) };
  },
});

/** POST /api/v1/desk/stories/:id/live/entries */
export const publishEntryCall = tokenRoute({
  ...writes,
  method: 'POST',
  path: '/api/v1/desk/stories/:id/live/entries',
  about: 'Publishes an entry: readers of a published story see it immediately.',
  bodyBytes: ENTRY_BYTES,
  body: z.strictObject({
    id: id.optional().meta({ description: 'A UUID you generate; sending it twice creates only one entry.' }),
    headline: headline.default(''),
    body: bodySchema,
    byline: z.string().max(200).default(''),
    key: z.boolean().default(false).meta({ description: 'Whether it is a key point.' }),
    override,
  }),
  returns: { status: 201, about: 'The entry.', schema: entrySchema },
  refuses: [404, 409, 422],
  call: async ({ context, params, body, by }) => {
    const { storyId } = await liveAsked(context, params);
    const { id: entryId = newId(), key: isKey, body: said, ...words } = body;
    const sent = { storyId, entryId, isKey, ...words, body: readBody(said) };
    const settings = moveSettings(context.config);
    await toldOfBlocks(context, storyId, () =>
      context.store.write((writing) => publishEntry(writing, sent, by, settings, context.clock.now())),
    );
    const entry = await entryAsked(context, { ...params, entry: entryId });
    return { status: 201, json: entryDeskJson(entry), etag: versionTag(entry.version) };
  },
});

/** GET /api/v1/desk/stories/:id/live/entries/:entry */
export const entryCall = tokenRoute({
  ...reads,
  method: 'GET',
  path: '/api/v1/desk/stories/:id/live/entries/:entry',
  about: 'Gets an entry with all its versions. Send its ETag to change it.',
  returns: {
    status: 200,
    about: 'The entry.',
    schema: entrySchema.extend({
      versions: z.array(
        z.object({
          version: number,
          at: instant,
          what: z.enum(['out', 'edited', 'taken back']),
          headline: z.string().nullable(),
          body: bodySchema,
          note: z.string().nullable(),
          by: z.string().nullable(),
        }),
      ),
    }),
  },
  refuses: [404],
  call: async ({ context, params }) => {
    const entry = await entryAsked(context, params);
    const versions = await entryVersions(context.reading, entry.id);
    const json = {
      ...entryDeskJson(entry),
      versions: versions.map((one) => ({ ...one, at: one.at.toISOString() })),
    };
    return { json, etag: versionTag(entry.version) };
  },
});

/** PUT /api/v1/desk/stories/:id/live/entries/:entry */
export const editEntryCall = tokenRoute({
  ...writes,
  method: 'PUT',
  path: '/api/v1/desk/stories/:id/live/entries/:entry',
  about: 'Edits an entry; readers see that it was updated.',
  bodyBytes: ENTRY_BYTES,
  takesVersion: true,
  body: z.strictObject({
    headline: headline.default(''),
    body: bodySchema,
    note: text.default('').meta({ description: 'The note to readers about the change.' }),
    override,
  }),
  returns: { status: 200, about: 'The entry; the ETag is that of its new version.', schema: entrySchema },
  refuses: [404, 409, 422],
  call: async ({ context, params, body, by, ifMatch }) => {
    const { id: storyId } = await storyOf(context, params);
    const { id: entryId } = await entryAsked(context, params);
    const version = versionIn(ifMatch);
    const sent = { storyId, entryId, version, ...body, body: readBody(body.body) };
    const settings = moveSettings(context.config);
    await unlessPassed(
      version,
      () => entryAsked(context, params),
      () =>
        toldOfBlocks(context, storyId, () =>
          context.store.write((writing) => editEntry(writing, sent, by, settings, context.clock.now())),
        ),
    );
    const entry = await entryAsked(context, params);
    return { json: entryDeskJson(entry), etag: versionTag(entry.version) };
  },
});

/** POST /api/v1/desk/stories/:id/live/entries/:entry/withdrawal */
export const withdrawEntryCall = tokenRoute({
  ...writes,
  method: 'POST',
  path: '/api/v1/desk/stories/:id/live/entries/:entry/withdrawal',
  about: 'Withdraws an entry; a notice with the reason takes its place.',
  body: z.strictObject({ reason: text }),
  returns: { status: 200, about: 'The entry.', schema: entrySchema },
  refuses: [404, 409],
  call: async ({ context, params, body, by }) => {
    const { id: storyId } = await storyOf(context, params);
    const { id: entryId } = await entryAsked(context, params);
    const sent = { storyId, entryId, ...body };
    await context.store.write((writing) => takeBackEntry(writing, sent, by, context.clock.now()));
    const entry = await entryAsked(context, params);
    return { json: entryDeskJson(entry), etag: versionTag(entry.version) };
  },
});

/** POST /api/v1/desk/stories/:id/live/entries/:entry/key */
export const keyPointCall = tokenRoute({
  ...writes,
  method: 'POST',
  path: '/api/v1/desk/stories/:id/live/entries/:entry/key',
  about: 'Makes an entry a key point, removes it from the key points, or moves it by one position.',
  body: z.strictObject({ step: z.enum(KEY_STEPS) }),
  returns: { status: 200, about: 'The coverage.', schema: liveSchema },
  refuses: [404, 409],
  call: async ({ context, params, body, by }) => {
    const { id: storyId } = await storyOf(context, params);
    const { id: entryId } = await entryAsked(context, params);
    const sent = { storyId, entryId, ...body };
    await context.store.write((writing) => moveKeyPoint(writing, sent, by, context.clock.now()));
    return { json: liveDeskJson((await liveAsked(context, params)).live) };
  },
});

/** PUT /api/v1/desk/stories/:id/live/summary */
export const summaryCall = tokenRoute({
  ...writes,
  method: 'PUT',
  path: '/api/v1/desk/stories/:id/live/summary',
  about:
    'Sets the summary shown above the entries. `If-Match` names its version, or "v0" if there is none yet.',
  bodyBytes: ENTRY_BYTES,
  takesVersion: true,
  body: z.strictObject({ body: bodySchema, override }),
  returns: { status: 200, about: 'The summary; the ETag is that of its new version.', schema: entrySchema },
  refuses: [404, 409, 422],
  call: async ({ context, params, body, by, ifMatch }) => {
    const { storyId } = await liveAsked(context, params);
    const version = versionIn(ifMatch);
    const sent = { storyId, version, override: body.override, body: readBody(body.body) };
    const settings = moveSettings(context.config);
    const current = async () => (await liveAsked(context, params)).live.summary;
    await unlessPassed(version, current, () =>
      toldOfBlocks(context, storyId, () =>
        context.store.write((writing) => writeSummary(writing, sent, by, settings, context.clock.now())),
      ),
    );
    const summary = await current();
    if (!summary) throw new Error('a summary that was written is not there');
    return { json: entryDeskJson(summary), etag: versionTag(summary.version) };
  },
});

async function liveAsked(
  context: Pick<ActContext, 'reading'>,
  params: Readonly<Record<string, string>>,
): Promise<{ readonly storyId: string; readonly live: LiveBlog }> {
  const { id: storyId } = await storyOf(context, params);
  const live = await findLive(context.reading, storyId);
  if (!live) throw refusal('liveBlogNone');
  return { storyId, live };
}

async function entryAsked(
  context: Pick<ActContext, 'reading'>,
  params: Readonly<Record<string, string>>,
): Promise<LiveEntry> {
  const { live } = await liveAsked(context, params);
  const all = [...(live.summary ? [live.summary] : []), ...live.entries];
  const entry = all.find((one) => one.id === params.entry);
  if (!entry) throw refusal('entryUnknown');
  return entry;
}

/** Changes a text; if someone has changed it since `version`, answers the current one. */
async function unlessPassed(
  version: number,
  current: () => Promise<LiveEntry | null>,
  change: () => Promise<unknown>,
): Promise<void> {
  try {
    await change();
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== 'conflict') throw error;
    const stands = await current();
    if ((stands?.version ?? 0) === version) throw error;
    const members = { current: stands && entryDeskJson(stands), etag: versionTag(stands?.version ?? 0) };
    throw new ApiProblem('version passed', error, { members });
  }
}

function liveDeskJson(live: LiveBlog) {
  return {
    started: live.startedAt?.toISOString() ?? null,
    ended: live.endedAt?.toISOString() ?? null,
    change: live.change,
    summary: live.summary && entryDeskJson(live.summary),
    keyPoints: keyPoints(live).map((point) => point.id),
    entries: live.entries.map(entryDeskJson),
  };
}

function entryDeskJson({ keyPosition, at, updatedAt, change: _change, ...entry }: LiveEntry) {
  return { ...entry, at: at.toISOString(), key: keyPosition, updated: updatedAt?.toISOString() ?? null };
}
