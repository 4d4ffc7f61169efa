import { z } from 'zod';
import { chooseLetters } from '../../../desk/notices/choose-letters.ts';
import { markRead } from '../../../desk/notices/mark-read.ts';
import { NOTICE_KINDS, noticePath } from '../../../desk/notices/notice.ts';
import type { DeskNotice } from '../../../desk/notices/notices.queries.ts';
import { deskLettersOf } from '../../../readers/desk-letters/desk-letters.queries.ts';
import { LETTER_RHYTHMS } from '../../../readers/desk-letters/desk-letters.ts';
import { tokenRoute } from '../../http/token-route.ts';
import { id, instant } from '../../json/desk-schemas.ts';
import { listCall } from '../../json/list-call.ts';
import { NOTICES_QUERY, readNotices } from '../flow/notices.routes.ts';

const PATH = '/api/v1/desk/notices';
const at = { who: 'write stories', scope: 'notices:manage' } as const;

const notice = z
  .object({
    id,
    kind: z.enum(NOTICE_KINDS),
    story: z.object({ id, headline: z.string(), language: z.string() }),
    by: z.string().nullable().meta({ description: 'Null if it was automatic.' }),
    about: z.looseObject({}),
    at: instant,
    read: instant.nullable(),
    url: z.url(),
  })
  .meta({ id: 'Notice' });

const rhythm = z.enum(LETTER_RHYTHMS);
const letters = z
  .strictObject({ mine: rhythm, comments: rhythm, moves: rhythm, times: rhythm })
  .meta({ id: 'DeskLetters' });

/** GET /api/v1/desk/notices */
export const noticesCall = listCall({
  ...at,
  path: PATH,
  about: 'Lists notices about the member’s stories and requests for their attention: unread ones, or all.',
  query: NOTICES_QUERY,
  many: 'notices',
  schema: notice,
  list: ({ context, query, by }, most) => readNotices(context.reading, by.member.id, query, most),
  json: (one, { context }) => noticeJson(one, context.config.PUBLIC_URL),
});

/** POST /api/v1/desk/notices/read */
export const readNoticesCall = tokenRoute({
  ...at,
  method: 'POST',
  path: '/api/v1/desk/notices/read',
  about: 'Marks a notice as read; if no id is given, all of them.',
  body: z.strictObject({ id: id.optional() }),
  returns: { status: 204, about: 'Marked as read.' },
  call: async ({ context, body, by }) => {
    await context.store.write((writing) => markRead(writing, body.id ?? null, by, context.clock.now()));
    return {};
  },
});

/** GET /api/v1/desk/notices/letters */
export const noticeLettersCall = tokenRoute({
  ...at,
  method: 'GET',
  path: '/api/v1/desk/notices/letters',
  about: 'Gets which notices are emailed to the member, and when.',
  returns: { status: 200, about: 'The current choices.', schema: letters },
  call: async ({ context, by }) => ({ json: await deskLettersOf(context.reading, by.member.id) }),
});

/** PUT /api/v1/desk/notices/letters */
export const chooseLettersCall = tokenRoute({
  ...at,
  method: 'PUT',
  path: '/api/v1/desk/notices/letters',
  about: 'Sets which notices are emailed to the member, and when.',
  body: letters,
  returns: { status: 200, about: 'The current choices.', schema: letters },
  call: async ({ context, body, by }) => {
    await context.store.write((writing) => chooseLetters(writing, body, by));
    return { json: await deskLettersOf(context.reading, by.member.id) };
  },
});

function noticeJson(
  { id: noticeId, kind, storyId, headline, language, by, about, at: when, readAt }: DeskNotice,
  publicUrl: string,
): z.output<typeof notice> {
  return {
    id: noticeId,
    kind,
    story: { id: storyId, headline, language },
    by,
    about: { ...about },
    at: when.toISOString(),
    read: readAt?.toISOString() ?? null,
    url: `${publicUrl}${noticePath(kind, storyId, about)}`,
  };
}
