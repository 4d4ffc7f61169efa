import { createHash } from 'node:crypto';
import { calendarEntries } from '../../../desk/calendar.queries.ts';
import { findCalendarOwner } from '../../../desk/calendar-key/calendar-key.queries.ts';
import { renewCalendarKey, withdrawCalendarKey } from '../../../desk/calendar-key/change-calendar-key.ts';
import { refusal } from '../../../words/refusal.ts';
import { confirmPassword, PASSWORD_AGAIN } from '../../account/ask-password.ts';
import type { Form } from '../../http/form.ts';
import type { Act } from '../../http/own-page.ts';
import type { Handle } from '../../http/route.ts';
import { type PermittedVisitor, whoOf } from '../../http/visitor.ts';
import { editionOf, hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import { drawCalendar } from './calendar.routes.ts';
import { calendarFile } from './calendar-file.ts';

const DAY = 86_400_000;
/** The time range of a calendar feed. */
const BEFORE = 31 * DAY;
const AHEAD = 366 * DAY;

/** The field that creates a private calendar URL, or revokes it. */
export const ADDRESS_FORM: Form = { do: { most: 4 }, sure: { most: 3 }, password: PASSWORD_AGAIN };

/**
 * POST /desk/calendar/address: creates a private calendar URL after asking for the password again, and shows it once;
 * or revokes it.
 */
export const calendarAddressAct: Act<PermittedVisitor<'write stories'>> = async (
  context,
  request,
  visitor,
) => {
  const { store, clock, accounts, config } = context;
  const { by } = visitor;
  if (request.form.do === 'end') {
    if (request.form.sure !== 'yes') {
      throw refusal('calendarTickMissing');
    }
    const ended = await store.write((writing) => withdrawCalendarKey(writing, by));
    accounts.note('calendar address ended', whoOf(visitor));
    if (request.wantsJson) return { json: { ended } };
    const edition = ownEdition(context, request, visitor);
    return { seeOther: hrefIn(edition, '/desk/calendar', { done: 'ended' }) };
  }
  if (request.form.do !== 'make') {
    throw refusal('calendarActUnknown');
  }
  const { words } = ownEdition(context, request, visitor);
  const asked = await confirmPassword(context, visitor, request.form.password ?? '', words);
  if (!('by' in asked)) {
    const { wrong, status, headers } = asked;
    if (request.wantsJson) return { json: { wrong }, status };
    const page = await drawCalendar(context, request, visitor, { passwordWrong: wrong, status });
    return { ...page, headers: { ...page.headers, ...headers } };
  }
  const key = await store.write((writing) => renewCalendarKey(writing, asked.by, clock.now()));
  accounts.note('calendar address made', whoOf(visitor));
  const address = `${config.PUBLIC_URL}/desk/calendar/${key}.ics`;
  if (request.wantsJson) return { json: { address }, status: 201 };
  return drawCalendar(context, request, visitor, { address });
};

/** GET /desk/calendar/:file: the calendar of the member whose private URL it is; the URL is the secret. */
export const privateCalendarHandle: Handle = async (context, request, reply) => {
  const { file = '' } = request.params as { file?: string };
  const key = file.endsWith('.ics') ? file.slice(0, -'.ics'.length) : '';
  const owner = await findCalendarOwner(context.reading, key);
  if (!owner) {
    throw refusal('calendarUnknown');
  }
  const edition = editionOf(context, owner.language);
  const now = context.clock.now().getTime();
  const entries = await calendarEntries(context.reading, new Date(now - BEFORE), new Date(now + AHEAD));
  const text = await calendarFile(entries, edition);
  const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
  reply
    .header('Cache-Control', 'private, no-cache')
    .header('ETag', etag)
    .header('X-Robots-Tag', 'noindex, nofollow')
    .header('Referrer-Policy', 'no-referrer')
    .header('Cross-Origin-Resource-Policy', 'same-origin')
    .header('X-Content-Type-Options', 'nosniff');
  if (request.headers['if-none-match']?.includes(etag)) return reply.code(304).send();
  return reply.type('text/calendar; charset=utf-8').send(text);
};
