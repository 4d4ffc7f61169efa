import { holdDelivery, settleDelivery, settleUnsent, type Tried } from '../desk/webhooks/settle-delivery.ts';
import { signedHeaders } from '../desk/webhooks/webhook.ts';
import { type DueDelivery, dueDeliveries, nextDelivery } from '../desk/webhooks/webhooks.queries.ts';
import { messageOf } from '../errors.ts';
import { type Egress, NoPublicHost, openEgress } from '../intake/egress/egress.ts';
import { readSecrets } from '../readers/secrets/read-secrets.ts';
import { unseal } from '../readers/secrets/seal.ts';
import { CORRECTIONS_CHANNEL } from '../stories/correct-story.ts';
import { STORIES_CHANNEL } from '../stories/story.changes.ts';
import type { Job, JobContext } from './job.ts';

const AT_ONCE = 200;
/** Maximum duration of a run: the rest is due again at once. */
const RUN_FOR = 20_000;
const SIDE_BY_SIDE = 4;
const WITHIN = 15_000;
const MOST_ANSWER = 65_536;
const KEPT_OF_ANSWER = 500;

/** Notifies webhooks of what was published, corrected and withdrawn, and retries failed deliveries. */
export const deliverWebhooks: Job = {
  name: 'deliver-webhooks',
  about:
    'Tells webhooks of what was published, changed, corrected and withdrawn, and tries again what was not taken.',
  cron: null,
  dueChangesOn: [STORIES_CHANNEL, CORRECTIONS_CHANNEL],
  due: ({ store }) => nextDelivery(store.reading),
  run: (context) => deliver(context, openEgress()),
};

/** Sends due deliveries through `egress`, in order per webhook, a few webhooks at a time. */
export async function deliver(context: JobContext, egress: Egress): Promise<void> {
  const due = await dueDeliveries(context.store.reading, context.clock.now(), AT_ONCE);
  const groups = new Map<string, DueDelivery[]>();
  for (const one of due) groups.set(one.webhookId, [...(groups.get(one.webhookId) ?? []), one]);
  const waiting = [...groups.values()];
  const until = performance.now() + RUN_FOR;
  const work = async () => {
    for (let group = waiting.pop(); group; group = waiting.pop())
      await deliverTo(context, egress, group, until);
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
}

async function deliverTo(
  context: JobContext,
  egress: Egress,
  group: readonly DueDelivery[],
  until: number,
): Promise<void> {
  const { store, clock, log } = context;
  for (const { id } of group) {
    if (context.stopping?.aborted || performance.now() >= until) return;
    // Since it was listed, the story may have been withdrawn or put under an embargo, or the webhook disabled.
    const [one] = await dueDeliveries(store.reading, clock.now(), 1, id);
    if (!one) continue;
    const { fate } = one;
    if (fate !== 'send') {
      await store.write((writing) => settleUnsent(writing, one, fate, clock.now()));
      continue;
    }
    const held = await holdDelivery(store, one, clock.now());
    if (!held) continue;
    const tried = await tryDelivery(context, egress, held);
    const settled = await store.write((writing) => settleDelivery(writing, one, tried, clock.now()));
    if (settled === 'delivered') continue;
    const host = new URL(one.url).host;
    log.warn(
      { webhook: one.webhookId, host, status: tried.status, settled },
      'a webhook did not take an event',
    );
    // Later deliveries of the webhook wait for this one.
    return;
  }
}

async function tryDelivery(
  { store, clock, config }: JobContext,
  egress: Egress,
  due: DueDelivery,
): Promise<Tried> {
  const at = clock.now();
  const secret = await unseal(await readSecrets(store, config), due.secret);
  if (secret === null) {
    const failure = 'Its secret cannot be opened. Remove this webhook and add it again.';
    return { at, status: null, ms: 0, answer: '', failure };
  }
  const body = bodyOf(due, config.PUBLIC_URL);
  const began = performance.now();
  const after = () => Math.round(performance.now() - began);
  try {
    const answer = await egress.send({
      url: due.url,
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...signedHeaders(secret, due.event.id, at, body) },
      body,
      within: WITHIN,
      most: MOST_ANSWER,
    });
    const { status, bytes } = answer;
    return { at, status, ms: after(), answer: readable(bytes.toString('utf8')), failure: '' };
  } catch (error) {
    return { at, status: null, ms: after(), answer: '', failure: failureOf(error) };
  }
}

/** Why there was no response, without what the local resolver reveals about the internal network. */
function failureOf(error: unknown): string {
  if (error instanceof NoPublicHost) return 'Its host was not found on the public internet.';
  return messageOf(error).slice(0, KEPT_OF_ANSWER);
}

/** The payload of an event: the same bytes for each attempt. */
function bodyOf({ event }: DueDelivery, site: string): string {
  const data = event.data as { story?: { slug: string }; correction?: { figure: string | null } };
  const { story, correction } = data;
  return JSON.stringify({
    type: event.type,
    timestamp: event.at.toISOString(),
    data: {
      ...data,
      ...(story && {
        story: { ...story, url: `${site}/story/${story.slug}`, api: `${site}/api/v1/stories/${story.slug}` },
      }),
      ...(correction && {
        correction: {
          ...correction,
          figure: correction.figure ? `${site}/figure/${correction.figure}` : null,
        },
      }),
    },
  });
}

function readable(text: string): string {
  return text.replace(/[\p{Cc}\uFFFD]+/gu, ' ').slice(0, KEPT_OF_ANSWER);
}
