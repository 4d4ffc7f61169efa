import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { codingsFor } from './coding.ts';
import { ownRedirect } from './next-path.ts';
import type { Acted, Download } from './own-page.ts';
import type { Page, Redirect } from './page.ts';
import { withFrames } from './security.ts';

/** The cache headers of every response made for one visitor. */
export const OWN_CACHING = { 'Cache-Control': 'private, no-store', Vary: 'Cookie, Accept-Encoding' } as const;

/** Nor may another site embed it in its own pages. */
const OWN_FIELDS = { ...OWN_CACHING, 'Cross-Origin-Resource-Policy': 'same-origin' } as const;

const LEAST_TO_PACK = 860;
const packBrotli = promisify(brotliCompress);
const packGzip = promisify(gzip);
/** Made once for one visitor: the best compression would take longer than sending it. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

/** Sends a response made for one visitor, with `security` headers, and without anything a cache could store. */
export async function sendOwn(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Page | Redirect | Download | Acted,
  security: readonly string[],
): Promise<FastifyReply> {
  if ('seeOther' in answer) ownRedirect(answer.seeOther);
  if ('redirect' in answer) ownRedirect(answer.redirect);
  const cookies = 'cookies' in answer ? (answer.cookies ?? []) : [];
  const rest = cookies.flatMap((cookie) => ['Set-Cookie', cookie]);
  reply.hijack();
  const { raw } = reply;
  for (const name of raw.getHeaderNames()) raw.removeHeader(name);
  if ('seeOther' in answer || 'redirect' in answer) {
    const [to, status] = 'seeOther' in answer ? [answer.seeOther, 303] : [answer.redirect, answer.status];
    const fields = merged(security, { Location: to, 'Content-Length': '0', ...OWN_FIELDS });
    raw.writeHead(status, [...fields, ...rest]);
    raw.end();
    return reply;
  }
  const { status, type, bytes, headers } = bodyOf(answer);
  const packed = await pack(request, type, bytes);
  const hasBody = status !== 204 && status !== 304;
  const frames = 'frames' in answer ? answer.frames : undefined;
  const fields = merged(frames ? withFrames(security, frames) : security, {
    ...(hasBody && { 'Content-Type': type, 'Content-Length': String(packed.bytes.length) }),
    ...(packed.coding && { 'Content-Encoding': packed.coding }),
    ...headers,
    ...OWN_FIELDS,
  });
  raw.writeHead(status, [...fields, ...rest]);
  raw.end(request.method === 'HEAD' ? undefined : packed.bytes);
  return reply;
}

/** Headers in the form node:http takes, where a later one replaces an earlier one of the same name. */
function merged(security: readonly string[], fields: Readonly<Record<string, string>>): string[] {
  const all = new Map<string, [string, string]>();
  for (let at = 0; at < security.length; at += 2) {
    const name = security[at] ?? '';
    all.set(name.toLowerCase(), [name, security[at + 1] ?? '']);
  }
  for (const [name, value] of Object.entries(fields)) all.set(name.toLowerCase(), [name, value]);
  return [...all.values()].flat();
}

function bodyOf(answer: Page | Download | { json: unknown; status?: number }): {
  status: number;
  type: string;
  bytes: Buffer;
  headers: Readonly<Record<string, string>>;
} {
  if ('download' in answer) {
    const name = answer.download.replace(/[^A-Za-z0-9._-]/g, '-');
    const headers = { 'Content-Disposition': `attachment; filename="${name}"` };
    return { status: 200, type: answer.type, bytes: Buffer.from(answer.bytes), headers };
  }
  if ('json' in answer) {
    const bytes = Buffer.from(JSON.stringify(answer.json));
    return { status: answer.status ?? 200, type: 'application/json; charset=utf-8', bytes, headers: {} };
  }
  return {
    status: answer.status,
    type: answer.type,
    bytes: Buffer.from(answer.text),
    headers: answer.headers ?? {},
  };
}

async function pack(request: FastifyRequest, type: string, bytes: Buffer) {
  const accept = request.headers['accept-encoding'];
  if (typeof accept !== 'string' || bytes.length < LEAST_TO_PACK || !/^text\/|json|xml/.test(type)) {
    return { bytes, coding: null };
  }
  const [coding = 'identity'] = codingsFor(accept);
  if (coding === 'br') return { bytes: await packBrotli(bytes, QUICK), coding };
  if (coding === 'gzip') return { bytes: await packGzip(bytes, { level: 4 }), coding };
  return { bytes, coding: null };
}

/** The login URL for a visitor who requests a member's page, which returns them to it. */
export function toLogin(request: FastifyRequest): string {
  const next = request.method === 'GET' || request.method === 'HEAD' ? (request.raw.url ?? '/') : '/';
  return `/login?next=${encodeURIComponent(next.slice(0, 500))}`;
}

/** Whether a request comes from an island, which reads JSON, and not from a form. */
export function wantsJson(request: FastifyRequest): boolean {
  return request.headers.accept?.startsWith('application/json') ?? false;
}
