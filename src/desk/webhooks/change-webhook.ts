import { readPublicUrl } from '../../intake/egress/target.ts';
import { seal } from '../../readers/secrets/seal.ts';
import type { Secrets } from '../../readers/secrets/secrets.ts';
import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { isId, newId } from '../../store/ids.ts';
import { json } from '../../store/tables.ts';
import { refusal } from '../../words/refusal.ts';
import { newSecret, WEBHOOK_EVENTS, type WebhookEvent } from './webhook.ts';
import type { WebhookManager } from './webhooks.queries.ts';

/** How many webhooks a newsroom may have: each is called for every story. */
export const MOST_WEBHOOKS = 50;

/** Maximum length of a webhook's address. */
export const LONGEST_WEBHOOK_URL = 2_000;

/** Maximum length of a webhook's description. */
export const LONGEST_WEBHOOK_ABOUT = 200;

/** A webhook as submitted. */
export interface WebhookWanted {
  readonly url: string;
  readonly about: string;
  readonly events: readonly string[];
}

/**
 * Adds a webhook; returns its id, and the secret that signs its deliveries, which is shown only here and stored
 * encrypted. Throws a Problem if its address may not be called, or an event is unknown.
 */
export async function addWebhook(
  writing: Writing,
  by: WebhookManager,
  wanted: WebhookWanted,
  secrets: Secrets,
  now: Date,
): Promise<{ id: string; secret: string }> {
  await actAs(writing, by.member?.id ?? null);
  const [url, about, events] = [
    readPublicUrl(wanted.url).href,
    readAbout(wanted.about),
    readEvents(wanted.events),
  ];
  const { count } = await writing
    .selectFrom('webhooks')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  if (Number(count) >= MOST_WEBHOOKS) {
    throw refusal('webhooksFull', { most: MOST_WEBHOOKS });
  }
  const [id, secret] = [newId(), newSecret()];
  const kept = await seal(secrets, secret);
  const made = { id, url, about, events: json<readonly string[]>(events), secret: kept, made_at: now };
  await writing
    .insertInto('webhooks')
    .values({ ...made, made_by: by.member?.id ?? null })
    .execute();
  return { id, secret };
}

/** Changes to a webhook; omitted ones stay as they are. Enabled again, it is retried at once. */
export type WebhookChange = {
  readonly [Field in keyof WebhookWanted]?: WebhookWanted[Field] | undefined;
} & { readonly on?: boolean | undefined };

/** Changes a webhook. Throws a Problem if there is none, or a value is invalid. */
export async function changeWebhook(
  writing: Writing,
  by: WebhookManager,
  id: string,
  change: WebhookChange,
  now: Date,
): Promise<void> {
  await actAs(writing, by.member?.id ?? null);
  await lockWebhook(writing, id);
  const { url, about, events, on } = change;
  const set = {
    ...(url !== undefined && { url: readPublicUrl(url).href }),
    ...(about !== undefined && { about: readAbout(about) }),
    ...(events !== undefined && { events: json<readonly string[]>(readEvents(events)) }),
    ...(on === true && { off_at: null, off_why: null, failing_since: null }),
    ...(on === false && { off_at: now, off_why: null }),
  };
  if (Object.keys(set).length === 0) return;
  await writing.updateTable('webhooks').set(set).where('id', '=', id).execute();
  if (on !== true) return;
  await writing
    .updateTable('webhook_deliveries')
    .set({ next_at: now })
    .where('webhook_id', '=', id)
    .where('state', '=', 'waiting')
    .execute();
}

/** Removes a webhook with its log. Throws a Problem if there is none. */
export async function removeWebhook(writing: Writing, by: WebhookManager, id: string): Promise<void> {
  await actAs(writing, by.member?.id ?? null);
  await lockWebhook(writing, id);
  await writing.deleteFrom('webhooks').where('id', '=', id).execute();
}

/** Locks a webhook. Throws a Problem if there is none. */
export async function lockWebhook(writing: Writing, id: string): Promise<{ events: readonly string[] }> {
  const found = isId(id)
    ? await writing
        .selectFrom('webhooks')
        .select('events')
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst()
    : undefined;
  if (!found) throw refusal('webhookUnknown');
  return found;
}

function readAbout(text: string): string {
  const about = text.trim();
  if (about.length <= LONGEST_WEBHOOK_ABOUT) return about;
  throw refusal('webhookAboutLong', { most: LONGEST_WEBHOOK_ABOUT });
}

function readEvents(asked: readonly string[]): WebhookEvent[] {
  const unknown = asked.find((one) => !(WEBHOOK_EVENTS as readonly string[]).includes(one));
  if (unknown !== undefined) {
    throw refusal('webhookEventUnknown', { event: unknown, events: WEBHOOK_EVENTS.join(', ') });
  }
  const events = WEBHOOK_EVENTS.filter((one) => asked.includes(one));
  if (events.length > 0) return events;
  throw refusal('webhookEventMissing');
}
