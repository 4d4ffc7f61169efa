import { z } from 'zod';
import { arrangeFront } from '../../../desk/front/arrange-front.ts';
import { compareBoards } from '../../../desk/front/compare-boards.ts';
import { type PlaceableStory, storiesOnBoard } from '../../../desk/front/placeable.queries.ts';
import { type BroughtBack, redoFront, restoreFront, undoFront } from '../../../desk/front/undo-front.ts';
import type { Authorized } from '../../../readers/permission.ts';
import type { Writing } from '../../../store/database.ts';
import { type Board, findBoard, findVersion, listVersions } from '../../../stories/boards/board.queries.ts';
import { type BoardPlace, isOn, MOST_SLOTS, type Slot } from '../../../stories/boards/board.ts';
import { isRefusal } from '../../../words/refusal.ts';
import { ApiProblem } from '../../http/api-problem.ts';
import type { ActContext } from '../../http/own-page.ts';
import { type Asked, tokenRoute } from '../../http/token-route.ts';
import { id, instant, state } from '../../json/desk-schemas.ts';
import { versionIn, versionTag } from '../../json/if-unmodified.ts';
import { listCall } from '../../json/list-call.ts';
import { cutPage } from '../../json/next-page.ts';
import { boardAsked } from './board-place.ts';
import { BOARD_QUERY } from './front.fields.ts';

const at = { who: 'arrange front', scope: 'front:arrange' } as const;
const time = z.iso.datetime({ offset: true }).nullable();
const number = z.number().int();

const slot = z
  .object({ story: id, starts: instant.nullable(), ends: instant.nullable() })
  .meta({ id: 'Slot' });
const board = z
  .object({
    edition: z.string(),
    section: z.string().nullable().meta({ description: 'Null for the front page.' }),
    version: number.meta({ description: '0 if nothing has been placed yet.' }),
    slots: z.array(
      slot.extend({
        headline: z.string().nullable(),
        state: state.nullable(),
        on: z.boolean().meta({ description: 'Whether it is currently showing.' }),
      }),
    ),
  })
  .meta({ id: 'Board' });
const broughtBack = z.object({
  left: number.meta({ description: 'The number of its stories that could not be restored.' }),
  board,
});

/** GET /api/v1/desk/front */
export const boardCall = tokenRoute({
  ...at,
  method: 'GET',
  path: '/api/v1/desk/front',
  about: 'Gets the board of a front page or section. Send its ETag to change it.',
  query: BOARD_QUERY,
  returns: { status: 200, about: 'The saved board.', schema: board },
  refuses: [404],
  call: ({ context, query }) => boardAnswered(context, query),
});

/** PUT /api/v1/desk/front */
export const saveBoardCall = tokenRoute({
  ...at,
  method: 'PUT',
  path: '/api/v1/desk/front',
  about: 'Replaces a board: its stories in order, each with start and end times.',
  query: BOARD_QUERY,
  takesVersion: true,
  body: z.strictObject({
    slots: z
      .array(z.strictObject({ story: id, starts: time.default(null), ends: time.default(null) }))
      .max(MOST_SLOTS),
    why: z.string().max(300).default(''),
  }),
  returns: { status: 200, about: 'The board; the ETag is that of its new version.', schema: board },
  refuses: [404],
  call: async ({ context, query, body, by, ifMatch }) => {
    const { place } = await boardAsked(context, { query });
    const slots = body.slots.map(({ story, starts, ends }) => ({
      storyId: story,
      startsAt: starts === null ? null : new Date(starts),
      endsAt: ends === null ? null : new Date(ends),
    }));
    const version = versionIn(ifMatch);
    await unlessStale(context, { place, version, sent: slots }, () =>
      context.store.write((writing) =>
        arrangeFront(writing, { place, version, slots, why: body.why }, by, context.clock.now()),
      ),
    );
    return boardAnswered(context, query);
  },
});

/** GET /api/v1/desk/front/versions */
export const boardVersionsCall = listCall({
  ...at,
  path: '/api/v1/desk/front/versions',
  about: 'Lists the versions of a board, newest first.',
  query: {
    ...BOARD_QUERY,
    cursor: { pattern: /^[1-9]\d{0,8}$/, most: 9, takes: 'the cursor of the previous page' },
  },
  many: 'versions',
  schema: z.object({
    number,
    at: instant,
    by: z.string().nullable(),
    kind: z.enum(['save', 'undo', 'redo', 'restore', 'import', 'withdrawal']),
    of: number.nullable().meta({ description: 'The version that was undone or restored.' }),
    why: z.string(),
    slots: z.array(slot),
  }),
  refuses: [404],
  list: async ({ context, query }, most) => {
    const { place } = await boardAsked(context, { query });
    const kept = await findBoard(context.reading, place);
    const before = query.cursor ? Number(query.cursor) : null;
    const versions = kept ? await listVersions(context.reading, kept.id, before, most + 1) : [];
    return cutPage(versions, most, (last) => String(last.number));
  },
  json: ({ number: of, at: madeAt, by, kind, of: from, why, slots }) => ({
    ...{ number: of, at: madeAt.toISOString(), by, kind, of: from, why },
    slots: slots.map(slotJson),
  }),
});

/** POST /api/v1/desk/front/restore */
export const restoreBoardCall = tokenRoute({
  ...at,
  method: 'POST',
  path: '/api/v1/desk/front/restore',
  about: 'Restores an earlier version of a board as a new one.',
  query: BOARD_QUERY,
  takesVersion: true,
  body: z.strictObject({ number: z.number().int().min(1) }),
  returns: { status: 200, about: 'The current board.', schema: broughtBack },
  refuses: [404],
  call: (asked) =>
    stepped(asked, (writing, stepping, now) =>
      restoreFront(writing, { ...stepping, number: asked.body.number }, asked.by, now),
    ),
});

/** POST /api/v1/desk/front/undo */
export const undoBoardCall = tokenRoute({
  ...at,
  method: 'POST',
  path: '/api/v1/desk/front/undo',
  about: 'Undoes the last change to a board, if the token’s member made it.',
  query: BOARD_QUERY,
  takesVersion: true,
  returns: { status: 200, about: 'The current board.', schema: broughtBack },
  refuses: [404, 409],
  call: (asked) => stepped(asked, (writing, stepping, now) => undoFront(writing, stepping, asked.by, now)),
});

/** POST /api/v1/desk/front/redo */
export const redoBoardCall = tokenRoute({
  ...at,
  method: 'POST',
  path: '/api/v1/desk/front/redo',
  about: 'Redoes the change that the token’s member last undid.',
  query: BOARD_QUERY,
  takesVersion: true,
  returns: { status: 200, about: 'The current board.', schema: broughtBack },
  refuses: [404, 409],
  call: (asked) => stepped(asked, (writing, stepping, now) => redoFront(writing, stepping, asked.by, now)),
});

interface Stepping {
  readonly place: BoardPlace;
  readonly version: number;
}

async function stepped(
  { context, query, ifMatch }: Asked<'arrange front', unknown> & { readonly by: Authorized<'arrange front'> },
  make: (writing: Writing, stepping: Stepping, now: Date) => Promise<BroughtBack>,
) {
  const { place } = await boardAsked(context, { query });
  const stepping = { place, version: versionIn(ifMatch) };
  const { left } = await unlessStale(context, { ...stepping, sent: null }, () =>
    context.store.write((writing) => make(writing, stepping, context.clock.now())),
  );
  const { json, etag } = await boardAnswered(context, query);
  return { json: { left, board: json }, etag };
}

async function boardAnswered(context: ActContext, query: Readonly<Record<string, string>>) {
  const { place } = await boardAsked(context, { query });
  const kept = await findBoard(context.reading, place);
  return { json: await boardJson(context, place, kept), etag: versionTag(kept?.version ?? 0) };
}

/**
 * Changes a board; if someone else has changed it since, answers the current version, the one sent, and their changes.
 */
async function unlessStale<T>(
  context: ActContext,
  { place, version, sent }: Stepping & { readonly sent: readonly Slot[] | null },
  change: () => Promise<T>,
): Promise<T> {
  try {
    return await change();
  } catch (error) {
    if (!isRefusal(error, 'boardPassed')) throw error;
    const kept = await findBoard(context.reading, place);
    const seen = kept && version > 0 ? await findVersion(context.reading, kept.id, version) : null;
    const members = {
      current: await boardJson(context, place, kept),
      sent: sent && { slots: sent.map(slotJson) },
      changes: compareBoards(seen?.slots ?? [], kept?.slots ?? []).map(({ slot: changed, ...rest }) => ({
        ...rest,
        story: changed.storyId,
      })),
      etag: versionTag(kept?.version ?? 0),
    };
    throw new ApiProblem('version passed', error, { members });
  }
}

async function boardJson(
  { reading, clock }: ActContext,
  { language, section }: BoardPlace,
  kept: Board | null,
) {
  const slots = kept?.slots ?? [];
  const stories = await storiesOnBoard(
    reading,
    slots.map(({ storyId }) => storyId),
  );
  const byId = new Map<string, PlaceableStory>(stories.map((story) => [story.id, story]));
  const now = clock.now();
  return {
    edition: language,
    section,
    version: kept?.version ?? 0,
    slots: slots.map((one) => ({
      ...slotJson(one),
      headline: byId.get(one.storyId)?.headline ?? null,
      state: byId.get(one.storyId)?.state ?? null,
      on: isOn(one, now),
    })),
  };
}

function slotJson({ storyId, startsAt, endsAt }: Slot) {
  return { story: storyId, starts: startsAt?.toISOString() ?? null, ends: endsAt?.toISOString() ?? null };
}
