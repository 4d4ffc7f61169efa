import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { authorize } from '../../readers/permission.ts';
import { storeOf } from '../../store/act-as.ts';
import { refusal } from '../../words/refusal.ts';
import { sendOwn } from '../http/answer-own.ts';
import { answerProblem } from '../http/answer-problem.ts';
import { ApiProblem } from '../http/api-problem.ts';
import { noteRefusal } from '../http/note-refusal.ts';
import type { ActContext, SentFile } from '../http/own-page.ts';
import { readBody } from '../http/read-body.ts';
import type { Registering } from '../http/registering.ts';
import { seen } from '../http/seen.ts';
import type { Answered, Asked, Caller, TokenRoute } from '../http/token-route.ts';
import { asksTwoStep } from '../http/two-step.ts';
import { readJson, readStrictQuery, refuseUnkeepable } from '../json/read-json.ts';
import { onceInOne, onceInSteps, readKey, requestHash, type Sent } from './once.ts';

const READS = new Set(['GET', 'HEAD']);

/** Answers an API request that was authenticated as `caller`. */
export async function handleApiRequest(
  request: FastifyRequest,
  reply: FastifyReply,
  route: TokenRoute,
  caller: Caller,
  parts: Registering,
): Promise<FastifyReply> {
  const { context, answering, security } = parts;
  try {
    const own = { ...context, store: storeOf(context.store, caller.tokenId) };
    const answered = answer(request, route, caller, own);
    const sent = await (route.method === 'GET' ? answered : seen(answered, parts));
    try {
      await sent.after?.(own);
    } catch (error) {
      // The request itself succeeded: an error now would make the client repeat it.
      context.log.error({ err: error, path: route.path }, 'what follows a call failed');
    }
    if (READS.has(request.method) && sent.status === 200 && matches(request, sent.headers.ETag)) {
      return await send(request, reply, { ...sent, status: 304, body: '' }, security);
    }
    return await send(request, reply, sent, security);
  } catch (error) {
    noteRefusal(error, request, route, caller.session, context);
    reply.hijack();
    await answerProblem(answering, request.raw, reply.raw, error, 'api');
    return reply;
  }
}

async function answer(
  request: FastifyRequest,
  route: TokenRoute,
  caller: Caller,
  context: ActContext,
): Promise<Sent> {
  const by = authorize(caller.session, route.who, { twoStep: asksTwoStep(context.config) });
  const address = request.raw.url ?? '/';
  const query = readStrictQuery(route.query, address);
  const { text, fields, files } = await bodyOf(request, route);
  const body = route.body ? readJson(route.body, fields) : undefined;
  const params = request.params as Record<string, string>;
  const ifMatch = readIfMatch(request, route);
  const act = async (inside: ActContext) => {
    const asked: Asked<typeof route.who, unknown> = {
      context: inside,
      caller,
      by,
      params,
      query,
      body,
      files,
      ifMatch,
    };
    return sentOf(await route.answer.call(asked));
  };
  const key = route.method === 'POST' ? readKey(request.headers['idempotency-key']) : null;
  if (key === null || route.sideEffectFree) return act(context);
  const hash = requestHash(route.method, address, text, files);
  const once = route.files || route.nonTransactional ? onceInSteps : onceInOne;
  return once(context, { tokenId: caller.tokenId, key, hash }, act);
}

async function bodyOf(
  request: FastifyRequest,
  route: TokenRoute,
): Promise<{ text: string; fields: unknown; files: readonly SentFile[] }> {
  if (route.files) {
    if (!request.isMultipart()) throw notTaken('multipart/form-data');
    const { fields, files } = await readBody(request, route.files.bytes, route.files.most);
    refuseUnkeepable([...fields.entries(), ...files.map(({ name }) => name)]);
    return { text: fields.toString(), fields: Object.fromEntries(fields), files };
  }
  const { body } = request;
  if (body === undefined || body === null) {
    // An empty body may be left out.
    return { text: '', fields: route.body ? {} : undefined, files: [] };
  }
  if (typeof body !== 'string') throw notTaken('application/json');
  if (!route.body) {
    if (body.trim() && body.trim() !== '{}') throw refusal('bodyNotTaken');
    return { text: '', fields: undefined, files: [] };
  }
  const fields = parse(body);
  refuseUnkeepable(fields);
  return { text: body, fields, files: [] };
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw refusal('bodyNotJson');
  }
}

function notTaken(type: string): ApiProblem {
  return new ApiProblem('not json', refusal('bodyTypeWrong', { type }), { headers: { Accept: type } });
}

function readIfMatch({ headers }: FastifyRequest, { takesVersion }: TokenRoute): string | null {
  const field = headers['if-match'];
  if (!field && takesVersion === true) {
    throw new ApiProblem('version missing', refusal('versionMissing'));
  }
  if (field !== undefined && !takesVersion) {
    throw refusal('ifMatchNotTaken');
  }
  return field?.trim() ?? null;
}

function sentOf({ json, status, etag, headers, after }: Answered): Sent {
  const body = json === undefined ? '' : JSON.stringify(json);
  const made =
    etag ?? (body ? `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` : '');
  return {
    status: status ?? (json === undefined ? 204 : 200),
    headers: { ...(made && { ETag: made }), ...headers },
    body,
    after,
  };
}

function matches({ headers }: FastifyRequest, etag: string | undefined): boolean {
  const wanted = headers['if-none-match'];
  if (!etag || !wanted) return false;
  const bare = (text: string) => text.trim().replace(/^W\//, '');
  return wanted.split(',').some((one) => one.trim() === '*' || bare(one) === bare(etag));
}

function send(request: FastifyRequest, reply: FastifyReply, sent: Sent, security: readonly string[]) {
  const { status, headers, body } = sent;
  // A page has one of a few statuses; a call has any status its route names.
  const page = {
    status: status as 200,
    type: 'application/json; charset=utf-8',
    text: body,
    cacheTags: null,
  };
  return sendOwn(request, reply, { ...page, headers }, security);
}
