import { h } from 'preact';
import {
  findWebhook,
  listDeliveries,
  listWebhooks,
  type Webhook,
} from '../../../desk/webhooks/webhooks.queries.ts';
import { refusal } from '../../../words/refusal.ts';
import type { MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { cutPage, nextPage } from '../../json/next-page.ts';
import type { Edition } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import { deskJson, deskPage } from '../frame/desk-page.ts';
import { WebhookPage } from './WebhookPage.tsx';
import { WebhooksPage } from './WebhooksPage.tsx';
import { DELIVERIES_LISTED, type WebhookTyped, webhooksView, webhookView } from './webhooks.view.ts';

/** A member who manages webhooks. */
export type Keeper = PermittedVisitor<'manage webhooks'>;

const PATH = '/desk/webhooks';
const MOST_DATA = 500;

/** GET /desk/webhooks */
export const webhooksPage: MakeOwnPage<Keeper> = (context, request, visitor) =>
  drawWebhooks(context, request, visitor, {});

/** GET /desk/webhooks.json */
export const webhooksJson: MakeOwnPage<Keeper> = async (context, _request, { by }) =>
  deskJson({ webhooks: await listWebhooks(context.reading, by) });

/** GET /desk/webhooks/:id */
export const webhookPage: MakeOwnPage<Keeper> = (context, request, visitor) =>
  drawWebhook(context, request, visitor, {});

/** GET /desk/webhooks/:id/deliveries.json */
export const webhookJson: MakeOwnPage<Keeper> = async (context, request, visitor) => {
  const { id } = await webhookOf(context, request, visitor);
  const wanted = { before: beforeOf(request), most: MOST_DATA + 1 };
  const found = await listDeliveries(context.reading, id, wanted);
  const { page: deliveries, cursor } = cutPage(found, MOST_DATA, (last) => String(last.seq));
  const { next } = nextPage(context, `${PATH}/${id}/deliveries.json`, request.query, cursor);
  return deskJson({ deliveries, next });
};

/** The webhook named in a URL. Throws `not found`. */
export async function webhookOf(
  { reading }: Pick<PageContext, 'reading'>,
  { params }: Pick<PageRequest, 'params'>,
  { by }: Keeper,
): Promise<Webhook> {
  const found = await findWebhook(reading, by, params.id ?? '');
  if (!found) throw refusal('webhookUnknown');
  return found;
}

/** Draws the list of webhooks; `secret` is that of a webhook just added. */
export async function drawWebhooks(
  context: PageContext,
  request: PageRequest,
  visitor: Keeper,
  more: {
    readonly typed?: WebhookTyped;
    readonly secret?: string;
    readonly status?: Page['status'];
    readonly notice?: NoticeView;
  },
): Promise<Page> {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const { typed = null, secret = null, status } = more;
  const view = webhooksView(await listWebhooks(context.reading, visitor.by), typed, secret, edition);
  const notice = more.notice ?? doneNotice(request.query.done, edition);
  const head = { path: PATH, title: words.say('hooksTitle'), intro: words.say('hooksIntro'), notice, status };
  return deskPage(context, edition, visitor, request, head, h(WebhooksPage, { view }));
}

/** Draws one webhook, with the values of a refused form. */
export async function drawWebhook(
  context: PageContext,
  request: PageRequest,
  visitor: Keeper,
  more: {
    readonly sent?: Readonly<Record<string, string>>;
    readonly status?: Page['status'];
    readonly notice?: NoticeView;
  },
): Promise<Page> {
  const edition = ownEdition(context, request, visitor);
  const webhook = await webhookOf(context, request, visitor);
  const wanted = { before: beforeOf(request), most: DELIVERIES_LISTED + 1 };
  const deliveries = await listDeliveries(context.reading, webhook.id, wanted);
  const view = webhookView(webhook, deliveries, more.sent ?? {}, edition);
  const notice = more.notice ?? doneNotice(request.query.done, edition);
  const { status } = more;
  const head = { path: PATH, at: `${PATH}/${webhook.id}`, title: webhook.url, notice, status };
  return deskPage(context, edition, visitor, request, head, h(WebhookPage, { view }));
}

function beforeOf({ query }: Pick<PageRequest, 'query'>): number | undefined {
  return query.cursor ? Number(query.cursor) : undefined;
}

function doneNotice(done: string | undefined, { words }: Edition): NoticeView | null {
  if (done === 'pinged') return { text: words.say('hooksPinged'), wrong: false };
  if (done === 'changed') return { text: words.say('hooksChanged'), wrong: false };
  if (done === 'removed') return { text: words.say('hooksRemoved'), wrong: false };
  return null;
}
