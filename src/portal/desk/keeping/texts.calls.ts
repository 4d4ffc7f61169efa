import { z } from 'zod';
import { addComment } from '../../../desk/comments/add-comment.ts';
import { commentedText } from '../../../desk/comments/commented-text.ts';
import { listThreads } from '../../../desk/comments/comments.queries.ts';
import { settleComment } from '../../../desk/comments/settle-comment.ts';
import { compareDrafts } from '../../../desk/comparing/compare-drafts.ts';
import { knownNames } from '../../../desk/comparing/known-names.queries.ts';
import { allSetAsides } from '../../../desk/keeping/set-aside.queries.ts';
import { restoreVersion } from '../../../desk/revisions/restore-version.ts';
import { findVersion, listRevisions } from '../../../desk/revisions/revision.queries.ts';
import type { Problem } from '../../../errors.ts';
import { Refusal, refusal } from '../../../words/refusal.ts';
import { ApiProblem } from '../../http/api-problem.ts';
import type { ActContext } from '../../http/own-page.ts';
import { tokenRoute } from '../../http/token-route.ts';
import { comparison, copy, id, instant, passage, person, standing, thread } from '../../json/desk-schemas.ts';
import { versionIn, versionTag } from '../../json/if-unmodified.ts';
import { placeThreads } from '../flow/comments.view.ts';
import { comparisonJson, standingJson, standingOf, storyOf } from '../frame/desk-story.ts';
import { readVersionRef } from './version-words.ts';

/** GET /api/v1/desk/stories/:id/comments */
export const commentsCall = tokenRoute({
  method: 'GET',
  path: '/api/v1/desk/stories/:id/comments',
  about: 'Lists the comments on a story and its passages, in text order.',
  who: 'write stories',
  scope: 'stories:read',
  returns: { status: 200, about: 'The comments.', schema: z.object({ comments: z.array(thread) }) },
  refuses: [404],
  call: async ({ context, params }) => {
    const { id: storyId } = await storyOf(context, params);
    const standing = await standingOf(context, storyId);
    const threads = placeThreads(await listThreads(context.reading, storyId), commentedText(standing.draft));
    return {
      json: {
        comments: threads.map(({ anchor: _, at, answers, settled, ...rest }) => ({
          ...rest,
          at: at.toISOString(),
          answers: answers.map((one) => ({ ...one, at: one.at.toISOString() })),
          settled: settled && { at: settled.at.toISOString(), by: settled.by },
        })),
      },
    };
  },
});

/** POST /api/v1/desk/stories/:id/comments */
export const commentCall = tokenRoute({
  method: 'POST',
  path: '/api/v1/desk/stories/:id/comments',
  about: 'Adds a comment on a story or a passage, or a reply. People named after an @ are notified.',
  who: 'write stories',
  scope: 'stories:write',
  body: z.strictObject({
    text: z.string().trim().min(1).max(4_000),
    quote: z.string().max(1_000).optional().meta({ description: 'The passage it is about, quoted exactly.' }),
    passage: passage.optional(),
    answers: id.optional(),
  }),
  returns: { status: 201, about: 'The comment was added.', schema: z.object({ id }) },
  refuses: [404, 409],
  call: async ({ context, params, body, by }) => {
    const { id: storyId } = await storyOf(context, params);
    const { text, quote = '', passage: chosen = null, answers = '' } = body;
    const comment = { storyId, text, quote, passage: chosen, answers };
    const made = await context.store.write((writing) =>
      addComment(writing, comment, by, context.clock.now()),
    );
    return { status: 201, json: { id: made } };
  },
});

/** PUT /api/v1/desk/stories/:id/comments/:comment/settled */
export const settleCall = tokenRoute({
  method: 'PUT',
  path: '/api/v1/desk/stories/:id/comments/:comment/settled',
  about: 'Resolves or reopens a comment.',
  who: 'write stories',
  scope: 'stories:write',
  body: z.strictObject({ settled: z.boolean() }),
  returns: { status: 200, about: 'The status was changed.', schema: z.object({ settled: z.boolean() }) },
  refuses: [404, 409],
  call: async ({ context, params, body: { settled }, by }) => {
    const { id: storyId } = await storyOf(context, params);
    const comment = { storyId, id: params.comment ?? '', settled };
    await context.store.write((writing) => settleComment(writing, comment, by, context.clock.now()));
    return { json: { settled } };
  },
});

/** GET /api/v1/desk/stories/:id/revisions */
export const revisionsCall = tokenRoute({
  method: 'GET',
  path: '/api/v1/desk/stories/:id/revisions',
  about: 'Lists a story’s revisions, newest first, and its other saved texts.',
  who: 'write stories',
  scope: 'stories:read',
  returns: {
    status: 200,
    about: 'The texts; each is at `/revisions/{version}`, by number or id.',
    schema: z.object({
      revisions: z.array(
        z.object({
          number: z.number().int(),
          at: instant,
          reason: z.string(),
          publicNote: z.string().nullable(),
          by: person.nullable(),
        }),
      ),
      kept: z.array(
        z.object({
          id,
          why: z.string(),
          name: z.string().nullable(),
          at: instant,
          by: person.nullable(),
          settled: instant.nullable(),
        }),
      ),
    }),
  },
  refuses: [404],
  call: async ({ context, params }) => {
    const { id: storyId } = await storyOf(context, params);
    const [revisions, kept] = [
      await listRevisions(context.reading, storyId),
      await allSetAsides(context.reading, storyId),
    ];
    return {
      json: {
        revisions: revisions.map((row) => ({ ...row, at: row.at.toISOString() })),
        kept: kept.map(({ id: keptId, why, name, at, by, settledAt }) => ({
          id: keptId,
          why,
          name,
          at: at.toISOString(),
          by,
          settled: settledAt?.toISOString() ?? null,
        })),
      },
    };
  },
});

/** GET /api/v1/desk/stories/:id/revisions/:version */
export const revisionCall = tokenRoute({
  method: 'GET',
  path: '/api/v1/desk/stories/:id/revisions/:version',
  about: 'Gets one text of a story: `now`, a revision by number, or another saved text by id.',
  who: 'write stories',
  scope: 'stories:read',
  returns: {
    status: 200,
    about: 'The text.',
    schema: z.object({ at: instant, by: person.nullable(), copy }),
  },
  refuses: [404],
  call: async ({ context, params }) => {
    const { id: storyId } = await storyOf(context, params);
    const found = await versionOf(context, storyId, params.version);
    return { json: { at: found.at.toISOString(), by: found.by, copy: found.draft } };
  },
});

const VERSION = { pattern: /^(now|\d{1,9}|[0-9a-f-]{36})$/, most: 36, takes: 'now, a number or an id' };

/** GET /api/v1/desk/stories/:id/comparison */
export const compareCall = tokenRoute({
  method: 'GET',
  path: '/api/v1/desk/stories/:id/comparison',
  about: 'Compares two texts of a story, word by word.',
  who: 'write stories',
  scope: 'stories:read',
  query: { from: VERSION, to: VERSION },
  returns: { status: 200, about: 'The differences.', schema: comparison },
  refuses: [404],
  call: async ({ context, params, query }) => {
    const { id: storyId } = await storyOf(context, params);
    const [from, to] = [
      await versionOf(context, storyId, query.from),
      await versionOf(context, storyId, query.to ?? 'now'),
    ];
    const known = await knownNames(context.reading, from.draft, to.draft);
    return { json: comparisonJson(compareDrafts(from.draft, to.draft, known)) };
  },
});

/** POST /api/v1/desk/stories/:id/restore */
export const restoreCall = tokenRoute({
  method: 'POST',
  path: '/api/v1/desk/stories/:id/restore',
  about: 'Restores an earlier version of a story as its draft; the current draft is kept as a version.',
  who: 'write stories',
  scope: 'stories:write',
  takesVersion: true,
  body: z.strictObject({
    version: z.string().max(36).meta({ description: 'A revision number, or an id.' }),
  }),
  returns: { status: 200, about: 'The current draft.', schema: standing },
  refuses: [404, 409],
  call: async ({ context, params, body, by, ifMatch }) => {
    const { id: storyId } = await storyOf(context, params);
    const ref = readVersionRef(body.version);
    if (!ref) throw noVersion();
    const restoring = { storyId, ref, version: versionIn(ifMatch) };
    try {
      await context.store.write((writing) => restoreVersion(writing, restoring, by, context.clock.now()));
    } catch (error) {
      if (!(error instanceof Refusal) || error.kind !== 'conflict') throw error;
      const current = await standingOf(context, storyId);
      if (current.version === restoring.version) throw error;
      const members = { current: standingJson(current), etag: versionTag(current.version) };
      throw new ApiProblem('version passed', error, { members });
    }
    const now = await standingOf(context, storyId);
    return { json: standingJson(now), etag: versionTag(now.version) };
  },
});

async function versionOf({ reading }: ActContext, storyId: string, text: string | undefined) {
  const ref = readVersionRef(text ?? '');
  const found = ref && (await findVersion(reading, storyId, ref));
  if (!found) throw noVersion();
  return found;
}

function noVersion(): Problem {
  return refusal('versionUnknown');
}
