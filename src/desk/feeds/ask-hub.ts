import type { Clock } from '../../clock.ts';
import type { Config } from '../../config.ts';
import { Problem } from '../../errors.ts';
import { refusalOf, withoutInside } from '../../intake/egress/answers.ts';
import type { Answer, Egress } from '../../intake/egress/egress.ts';
import type { HostTurns } from '../../intake/feeds/host-turns.ts';
import type { Store } from '../../store/database.ts';
import { json } from '../../store/tables.ts';
import type { ClaimedHub } from './claim-hubs.ts';
import { type HubProblem, hubPath, LEASE_S } from './hub.ts';

/** What hubs are asked with. */
export interface HubParts {
  readonly store: Store;
  readonly config: Pick<Config, 'PUBLIC_URL'>;
  readonly egress: Egress;
  readonly turns: HostTurns;
  readonly clock: Clock;
  readonly signal?: AbortSignal | undefined;
}

const REDIRECTS = 3;
const MOST_BYTES = 64 * 1024;
/** Seconds between two requests to a hub: many feeds share one. */
const GAP_S = 1;

/**
 * Asks a hub to tell what is new in a feed, or to stop: https://www.w3.org/TR/websub/#subscriber-sends-subscription-request
 * It confirms by asking us. Returns what went wrong; null if it has taken the request.
 */
export async function askHub(parts: HubParts, hub: ClaimedHub): Promise<HubProblem | null> {
  const { egress, turns, config, clock, signal } = parts;
  const body = new URLSearchParams({
    'hub.mode': hub.mode,
    'hub.topic': hub.topic,
    'hub.callback': `${config.PUBLIC_URL}${hubPath(hub.token)}`,
    ...(hub.secret !== null && { 'hub.lease_seconds': String(LEASE_S), 'hub.secret': hub.secret }),
  }).toString();
  const send = (url: string) =>
    turns.take(
      new URL(url).host,
      GAP_S,
      () => {
        signal?.throwIfAborted();
        return egress
          .send({
            ...{ url, method: 'POST', body, most: MOST_BYTES },
            headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
          })
          .catch((error: unknown) => {
            throw withoutInside(error);
          });
      },
      signal,
    );
  try {
    let url = hub.hub;
    for (let left = REDIRECTS; ; left -= 1) {
      const answer = await send(url);
      const to = left > 0 ? movedTo(answer) : null;
      if (to) {
        url = to;
        continue;
      }
      if (answer.status >= 200 && answer.status < 300) return null;
      throw refusalOf(answer, new URL(url).host, clock.now());
    }
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof Problem)) throw error;
    const status = 'answered' in error ? (error.answered as number) : null;
    const problem: HubProblem = {
      ...{ code: status === null ? 'unreachable' : 'refused', says: error.line, status },
    };
    await noteRefused(parts, hub, problem, error.retryAfter);
    return problem;
  }
}

/** Only these two keep the method and the body; the gate itself follows no redirect of a POST. */
function movedTo({ status, headers, url }: Answer): string | null {
  if ((status !== 307 && status !== 308) || !headers.location) return null;
  return URL.canParse(headers.location, url) ? new URL(headers.location, url).href : null;
}

async function noteRefused(
  { store, clock }: HubParts,
  { token, mode, askedAt }: ClaimedHub,
  problem: HubProblem,
  retryAfter: number | null,
): Promise<void> {
  const { status } = problem;
  const knowsNothing = status !== null && status >= 400 && status < 500 && status !== 429;
  await store.write(async (writing) => {
    if (mode === 'unsubscribe' && knowsNothing) {
      await writing.deleteFrom('feed_hubs').where('token', '=', token).where('wanted', '=', false).execute();
      return;
    }
    const waits = new Date(clock.now().getTime() + (retryAfter ?? 0) * 1000);
    await writing
      .updateTable('feed_hubs')
      .set((eb) => ({
        problem: json<unknown>(problem),
        next_at: eb.fn<Date>('greatest', ['next_at', eb.val(waits)]),
      }))
      .where('token', '=', token)
      .where('asked_at', '=', askedAt)
      // It has confirmed all the same.
      .where('failures', '>', 0)
      .execute();
  });
}
