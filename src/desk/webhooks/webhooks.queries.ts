import { type SqlBool, sql } from 'kysely';
import type { Authorized, Operator } from '../../readers/permission.ts';
import { containing } from '../../store/containing.ts';
import type { Reading, Writing } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import { type Order, type PageWanted, pageOf } from '../../store/keyset.ts';
import { withheld } from '../../stories/visible.queries.ts';
import { WEBHOOK_EVENTS, type WebhookEvent } from './webhook.ts';

/** A person who manages webhooks. */
export type WebhookManager = Authorized<'manage webhooks'> | Operator;

/** A webhook as listed, without its secret. */
export interface Webhook {
  readonly id: string;
  readonly url: string;
  readonly about: string;
  readonly events: readonly WebhookEvent[];
  readonly madeAt: Date;
  readonly failingSince: Date | null;
  readonly offAt: Date | null;
  readonly offWhy: string | null;
  readonly waiting: number;
}

/** Sort orders for webhooks: oldest first, or by address. */
export const WEBHOOK_ORDERS = {
  oldest: [{ by: sql`w.id`, of: ({ id }) => id, type: 'id' }],
  address: [
    { by: sql`w.url`, of: ({ url }) => url, type: 'text' },
    { by: sql`w.id`, of: ({ id }) => id, type: 'id' },
  ],
} as const satisfies Record<string, Order<Webhook>>;

/** Filters for webhooks. */
interface WebhooksWanted {
  /** Text in the address or the description. */
  readonly text?: string | undefined;
  /** Only those that are disabled. */
  readonly isOff?: boolean | undefined;
  readonly page: PageWanted<Webhook>;
}

/** A page of the matching webhooks. */
export async function listWebhooks(
  reading: Reading,
  _by: WebhookManager,
  { text, isOff, page }: WebhooksWanted,
): Promise<Webhook[]> {
  let query = pageOf(select(reading), page);
  if (text) query = query.where(containing(text, sql`w.url || ' ' || w.about`));
  if (isOff) query = query.where('w.off_at', 'is not', null);
  return (await query.execute()).map(webhookOf);
}

/** One webhook; null if there is none. */
export async function findWebhook(
  reading: Reading | Writing,
  _by: WebhookManager,
  id: string,
): Promise<Webhook | null> {
  if (!isId(id)) return null;
  const row = await select(reading).where('w.id', '=', id).executeTakeFirst();
  return row ? webhookOf(row) : null;
}

function select(reading: Reading | Writing) {
  return reading
    .selectFrom('webhooks as w')
    .select([
      'w.id',
      'w.url',
      'w.about',
      'w.events',
      'w.made_at as madeAt',
      'w.failing_since as failingSince',
    ])
    .select(['w.off_at as offAt', 'w.off_why as offWhy'])
    .select(
      sql<number>`(select count(*)::int from webhook_deliveries d where d.webhook_id = w.id and d.state = 'waiting')`.as(
        'waiting',
      ),
    );
}

function webhookOf({
  events,
  ...row
}: Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number]): Webhook {
  return { ...row, events: WEBHOOK_EVENTS.filter((one) => events.includes(one)) };
}

/** How many webhooks were disabled because they failed. */
export async function countOff(reading: Reading): Promise<number> {
  const row = await reading
    .selectFrom('webhooks')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('off_at', 'is not', null)
    .where('off_why', 'is not', null)
    .executeTakeFirstOrThrow();
  return row.count;
}

/** The delivery of one event to one webhook, with each attempt. */
export interface Delivery {
  readonly id: string;
  readonly seq: number;
  readonly event: {
    readonly id: string;
    readonly type: string;
    readonly at: Date;
    readonly storyId: string | null;
  };
  readonly state: 'waiting' | 'delivered' | 'failed' | 'skipped';
  readonly replay: boolean;
  readonly madeAt: Date;
  readonly nextAt: Date | null;
  readonly attempts: readonly {
    readonly at: string;
    readonly status: number | null;
    readonly ms: number;
    readonly answer: string;
    readonly failure: string;
  }[];
}

/** The deliveries of a webhook, newest first. */
export async function listDeliveries(
  reading: Reading,
  webhookId: string,
  wanted: { readonly before?: number | undefined; readonly most: number },
): Promise<Delivery[]> {
  let query = reading
    .selectFrom('webhook_deliveries as d')
    .innerJoin('webhook_events as e', 'e.id', 'd.event_id')
    .select(['d.id', 'd.seq', 'd.state', 'd.replay', 'd.made_at as madeAt', 'd.next_at', 'e.id as eventId'])
    .select(['e.type', 'e.at', 'e.story_id as storyId'])
    .select(
      sql<
        Delivery['attempts']
      >`coalesce((select jsonb_agg(jsonb_build_object('at', a.at, 'status', a.status, 'ms', a.ms,
        'answer', a.answer, 'failure', a.failure) order by a.at, a.id) from webhook_attempts a
        where a.delivery_id = d.id), '[]')`.as('attempts'),
    )
    .where('d.webhook_id', '=', webhookId)
    .orderBy('d.seq', 'desc')
    .limit(wanted.most);
  if (wanted.before !== undefined) query = query.where('d.seq', '<', wanted.before);
  const rows = await query.execute();
  return rows.map(({ eventId, type, at, storyId, next_at, seq, ...row }) => ({
    ...row,
    seq: Number(seq),
    event: { id: eventId, type, at, storyId },
    nextAt: row.state === 'waiting' ? next_at : null,
  }));
}

/** A delivery that is due. */
export interface DueDelivery {
  readonly id: string;
  readonly webhookId: string;
  readonly url: string;
  /** Sealed with the portal's secret. */
  readonly secret: string;
  readonly attempts: number;
  readonly nextAt: Date;
  readonly event: {
    readonly id: string;
    readonly type: string;
    readonly at: Date;
    readonly data: unknown;
  };
  /** What happens to it now: it is sent, it waits until a time, or it is skipped. */
  readonly fate: 'send' | 'skip' | { readonly until: Date };
}

/** How many deliveries of one webhook are processed at once, so that it does not block the others. */
const MOST_OF_ONE = 20;

/**
 * Deliveries that are due at `now`, in the order of their events; a few per webhook; with `id`: that one, if it is due.
 */
export async function dueDeliveries(
  reading: Reading,
  now: Date,
  most: number,
  id: string | null = null,
): Promise<DueDelivery[]> {
  let due = waiting(reading)
    .select([
      'd.id',
      sql<number>`row_number() over (partition by d.webhook_id order by d.seq)::int`.as('place'),
    ])
    .where('d.next_at', '<=', now);
  if (id) due = due.where('d.id', '=', id);
  const rows = await reading
    .selectFrom(due.as('due'))
    .innerJoin('webhook_deliveries as d', 'd.id', 'due.id')
    .innerJoin('webhooks as w', 'w.id', 'd.webhook_id')
    .innerJoin('webhook_events as e', 'e.id', 'd.event_id')
    .leftJoin('stories as s', 's.id', 'e.story_id')
    .select(['d.id', 'd.webhook_id', 'w.url', 'w.secret', 'd.attempts', 'd.next_at', 'e.id as eventId'])
    .select(['e.type', 'e.at', 'e.data', 'e.story_id', 's.state', 's.withdrawn_at'])
    .select([
      sql<Date | null>`case when ${withheld(now)} then greatest(s.embargo_until, s.published_at) end`.as(
        'withheldUntil',
      ),
      // Readers never saw a story that was withdrawn while withheld, and webhooks are not notified of it either. Those
      // that were notified before an embargo was added are an exception: they have to take it back, too.
      sql<boolean>`coalesce(greatest(s.embargo_until, s.published_at) > s.withdrawn_at, false)
        and not exists (select from webhook_deliveries had join webhook_events told on told.id = had.event_id
          where had.webhook_id = d.webhook_id and had.state = 'delivered' and told.story_id = e.story_id)`.as(
        'neverSeen',
      ),
      sql<boolean>`coalesce(e.at < s.published_at, false)`.as('underEmbargo'),
      sql<boolean>`case when e.type in ('entry.published', 'entry.edited') then exists (select from live_entries l
        where l.id = cast(e.data #>> '{entry,id}' as uuid) and l.state = 'taken back') else false end`.as(
        'takenBack',
      ),
    ])
    .where('due.place', '<=', MOST_OF_ONE)
    .orderBy('d.seq')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    webhookId: row.webhook_id,
    url: row.url,
    secret: row.secret,
    attempts: row.attempts,
    nextAt: row.next_at,
    event: { id: row.eventId, type: row.type, at: row.at, data: row.data },
    fate: fateOf(row),
  }));
}

function fateOf(row: {
  type: string;
  story_id: string | null;
  state: string | null;
  withheldUntil: Date | null;
  neverSeen: boolean;
  underEmbargo: boolean;
  takenBack: boolean;
}): DueDelivery['fate'] {
  if (row.story_id === null) return 'send';
  if (row.state === 'withdrawn') return row.type === 'story.withdrawn' && !row.neverSeen ? 'send' : 'skip';
  if (row.state !== 'published') return 'skip';
  // Changes under an embargo are part of what is published at its end.
  if (row.takenBack || (row.underEmbargo && row.type !== 'story.published')) return 'skip';
  return row.withheldUntil ? { until: row.withheldUntil } : 'send';
}

/** When the next delivery is due, past or future; null if none is pending. */
export async function nextDelivery(reading: Reading): Promise<Date | null> {
  const row = await waiting(reading).select(sql<Date | null>`min(d.next_at)`.as('at')).executeTakeFirst();
  return row?.at ?? null;
}

/** Pending deliveries, except those behind one that waits for a retry: each webhook is notified in order. */
function waiting(reading: Reading) {
  const retried = reading
    .selectFrom('webhook_deliveries as b')
    .innerJoin('webhook_events as be', 'be.id', 'b.event_id')
    .select(['b.webhook_id', sql<string>`min(b.seq)`.as('first')])
    .where(sql<SqlBool>`b.state = 'waiting' and b.attempts > 0 and be.type <> 'ping'`)
    .groupBy('b.webhook_id');
  return reading
    .selectFrom('webhook_deliveries as d')
    .innerJoin('webhooks as w', 'w.id', 'd.webhook_id')
    .leftJoin(retried.as('retried'), 'retried.webhook_id', 'd.webhook_id')
    .where(sql<SqlBool>`d.state = 'waiting'`)
    .where('w.off_at', 'is', null)
    .where(
      sql<SqlBool>`(retried.first is null or d.seq <= retried.first
        or exists (select from webhook_events p where p.id = d.event_id and p.type = 'ping'))`,
    );
}
