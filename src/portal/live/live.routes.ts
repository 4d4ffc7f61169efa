import type { FastifyReply } from 'fastify';
import type { Problem } from '../../errors.ts';
import { interfaceLanguage } from '../../words/languages.ts';
import { refusal } from '../../words/refusal.ts';
import type { LiveReader } from '../http/live-reader.ts';
import { FIELDS, type Handle, readQuery, type ServerContext } from '../http/route.ts';
import { eventsSince, type FoundLive, readLive } from './read-live.ts';

/** The query fields of live events: the last change a page has, and its language. */
export const LIVE_QUERY = {
  since: { pattern: /^\d{1,15}$/, most: 15, takes: 'the number of a change' },
  lang: FIELDS.lang,
} as const;

const NOT_KEPT = { 'Cache-Control': 'no-store', Vary: 'Accept' } as const;

/**
 * GET /story/:slug/live: changes in live coverage since a given one. A browser that requests `text/event-stream`
 * receives them as they happen; other clients get the changes so far, as JSON.
 */
export const liveHandle: Handle = async (context, request, reply) => {
  const { slug = '' } = request.params as { slug?: string };
  const raw = request.raw.url ?? '';
  const query = readQuery({ query: LIVE_QUERY }, raw);
  const found = await readLive(context, slug);
  if (found.found === 'moved') {
    const mark = raw.indexOf('?');
    return reply.redirect(`/story/${found.slug}/live${mark < 0 ? '' : raw.slice(mark)}`, 301);
  }
  if (found.found !== 'live') throw absent(found);
  const { given } = found;
  const language = interfaceLanguage(query.lang);
  const wantsEvents = /\btext\/event-stream\b/.test(request.headers.accept ?? '');
  const heard = wantsEvents ? request.headers['last-event-id'] : undefined;
  const asked = /^\d{1,15}$/.test(String(heard)) ? String(heard) : query.since;
  // A change number from the future is from another database: the page starts with what there is.
  const since = Math.min(Number(asked ?? (wantsEvents ? given.live.change : 0)), given.live.change);
  if (!wantsEvents) {
    const { change, entries, head, ended } = eventsSince(context, given, language, since);
    return reply.headers(NOT_KEPT).send({ story: given.story.slug, change, ended, head, entries });
  }
  if (given.live.endedAt !== null && since === given.live.change) {
    // Coverage that has ended has no events, and this response keeps browsers from reconnecting.
    return reply.headers(NOT_KEPT).code(204).send();
  }
  const address = addressOf(request.ip);
  context.live.refuseFull(address);
  const { id: storyId, slug: at } = given.story;
  listen(context, reply, { storyId, slug: at, language, since, address });
  return reply;
};

function listen({ live }: ServerContext, reply: FastifyReply, reader: Omit<LiveReader, 'response'>): void {
  const fields = reply.getHeaders();
  reply.hijack();
  const { raw: response } = reply;
  for (const [name, value] of Object.entries(fields))
    if (value !== undefined) response.setHeader(name, value);
  response.writeHead(200, {
    ...NOT_KEPT,
    'Content-Type': 'text/event-stream; charset=utf-8',
    // Proxies that buffer responses would delay every entry.
    'X-Accel-Buffering': 'no',
  });
  if (reply.request.method === 'HEAD') response.end();
  else live.open({ ...reader, response });
}

function absent(found: Exclude<FoundLive, { readonly found: 'live' | 'moved' }>): Problem {
  return found.found === 'withdrawn' ? refusal('storyWithdrawnNow') : refusal('liveNotHere');
}

/** The address connections are counted for; not local ones, which may be a proxy for everyone. */
function addressOf(ip: string): string | null {
  return /^(127\.|::1$|::ffff:127\.)/.test(ip) ? null : ip;
}
