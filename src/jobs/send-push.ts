import { messageOf, Problem } from '../errors.ts';
import { type Egress, openEgress } from '../intake/egress/egress.ts';
import { type DueNote, dueNotes } from '../readers/alerts/due-notes.queries.ts';
import { holdNote, type NoteFate, settleNote } from '../readers/alerts/settle-note.ts';
import { PUSHES_CHANNEL } from '../readers/alerts/tell-member.ts';
import { readVapidKeys, type VapidKeys, vapidSubject } from '../readers/alerts/vapid.ts';
import type { Job, JobContext } from './job.ts';

const AT_ONCE = 100;
const SIDE_BY_SIDE = 8;
/** A note that is a day old is of no use any more. */
const USEFUL = 24 * 3_600;

/** Sends the notes that are due through the push services of the browsers they are for. */
export const sendPush: Job = {
  name: 'send-push',
  about: 'Sends notes of new stories to members’ browsers, and tries again those that were not taken.',
  cron: '* * * * *',
  wakes: PUSHES_CHANNEL,
  run: (context) => sendNotes(context, openEgress()),
};

/** Sends what is due through `egress`. */
export async function sendNotes(context: JobContext, egress: Egress): Promise<void> {
  const { store, config, clock } = context;
  let keys: VapidKeys | null = null;
  for (;;) {
    const notes = await dueNotes(store.reading, clock.now(), AT_ONCE);
    if (notes.length === 0 || context.stopping?.aborted) return;
    keys ??= await readVapidKeys(store, config);
    const waiting = [...notes];
    const send = async (own: VapidKeys) => {
      for (let note = waiting.pop(); note; note = waiting.pop()) await sendNote(context, egress, own, note);
    };
    const own = keys;
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, () => send(own)));
  }
}

async function sendNote(context: JobContext, egress: Egress, keys: VapidKeys, note: DueNote): Promise<void> {
  const { store, clock, log } = context;
  if (!(await holdNote(store, note, clock.now()))) return;
  const { fate, retryAfter } = await tryNote(context, egress, keys, note);
  if (fate !== 'taken') log.debug({ note: note.id, fate, host: hostOf(note) }, 'a note was not taken');
  await store.write((writing) => settleNote(writing, note, fate, clock.now(), retryAfter));
}

async function tryNote(
  { config, clock, log }: JobContext,
  egress: Egress,
  keys: VapidKeys,
  note: DueNote,
): Promise<{ fate: NoteFate; retryAfter: number | null }> {
  const age = Math.floor((clock.now().getTime() - note.createdAt.getTime()) / 1000);
  if (age >= USEFUL) return { fate: 'refused', retryAfter: null };
  try {
    const { default: webPush } = await import('web-push');
    const { endpoint, p256dh, auth, payload } = note;
    const request = webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, payload, {
      vapidDetails: { subject: vapidSubject(config), ...keys },
      TTL: USEFUL - age,
      urgency: 'normal',
    });
    const { 'Content-Length': _length, ...headers } = request.headers as Record<string, unknown>;
    const answer = await egress.send({
      url: endpoint,
      method: 'POST',
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
      body: request.body ?? '',
      most: 65_536,
    });
    return { fate: fateOf(answer.status), retryAfter: secondsOf(answer.headers['retry-after']) };
  } catch (error) {
    // Where nothing may be sent, nothing will be; a host that does not answer may do so later.
    const later = error instanceof Problem && error.kind === 'unavailable';
    if (!later)
      log.warn({ note: note.id, host: hostOf(note), error: messageOf(error) }, 'a note cannot be sent');
    return { fate: later ? 'later' : 'refused', retryAfter: null };
  }
}

function fateOf(status: number): NoteFate {
  if (status >= 200 && status < 300) return 'taken';
  if (status === 404 || status === 410) return 'gone';
  return status === 429 || status >= 500 ? 'later' : 'refused';
}

function secondsOf(field: string | undefined): number | null {
  return field && /^\d{1,6}$/.test(field) ? Number(field) : null;
}

/** The host alone: the rest of the address is the key to the browser. */
function hostOf({ endpoint }: DueNote): string {
  return new URL(endpoint).host;
}
