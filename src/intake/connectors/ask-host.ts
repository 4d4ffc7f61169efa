import { gunzipSync } from 'node:zlib';
import { Problem } from '../../errors.ts';
import { type Answer, NoPublicHost } from '../egress/egress.ts';
import type { Asking } from './connector.ts';

const WITHIN_MS = 120_000;
const REDIRECTS = 3;

/** What is asked for beside the address. */
export interface AskedAs {
  readonly accept: string;
  /** What is asked for instead where the host has nothing of the kind (406). */
  readonly otherwise?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether the host may say that nothing changed; left out: no. */
  readonly conditional?: boolean;
}

/** Asks a host through the gate for something whole; `unchanged` where it may say so, and does. Throws a Problem else. */
export async function askHost(asking: Asking, url: string, asked: AskedAs): Promise<Answer | 'unchanged'> {
  const { egress, etag, lastModified, most, now, signal } = asking;
  const { accept, otherwise, headers = {}, conditional = false } = asked;
  signal?.throwIfAborted();
  const answer = await egress
    .send({
      url,
      redirects: REDIRECTS,
      within: WITHIN_MS,
      most,
      headers: {
        ...headers,
        Accept: accept,
        ...(conditional && etag !== null && { 'If-None-Match': etag }),
        ...(conditional && lastModified !== null && { 'If-Modified-Since': lastModified }),
      },
    })
    .catch((error: unknown) => {
      throw withoutInside(error);
    });
  if (conditional && answer.status === 304) return 'unchanged';
  if (answer.status === 406 && otherwise !== undefined) {
    const { otherwise: _, ...again } = asked;
    return askHost(asking, url, { ...again, accept: otherwise });
  }
  if (answer.status !== 200) throw refusal(answer, new URL(url).host, now);
  if (answer.bytes.length === 0) throw new Problem('unavailable', `${hostOf(answer)} answered with nothing.`);
  return { ...answer, bytes: unpacked(answer, most) };
}

/** What the resolver of this network knows of its inside is nobody’s business. */
function withoutInside(error: unknown): unknown {
  if (!(error instanceof NoPublicHost)) return error;
  return new Problem(
    error.kind,
    'Its host was not found in the public net.',
    'Check the address: nothing inside a network is asked.',
  );
}

function refusal(answer: Answer, host: string, now: Date): Problem {
  const { status, headers } = answer;
  const said = `${host} answered ${status}`;
  if (status === 429 || status === 503) {
    const seconds = retryAfter(headers['retry-after'], now);
    const wait = seconds === null ? {} : { retryAfter: seconds };
    return new Problem('unavailable', `${said}: it wants to be asked less often.`, 'Try again later.', wait);
  }
  if (status === 408 || status >= 500) return new Problem('unavailable', `${said}.`, 'Try again later.');
  if (status >= 300 && status < 400)
    return new Problem('bad input', `${said} and leads elsewhere.`, 'Follow the address it leads to.');
  if (status === 401 || status === 403)
    return new Problem('not allowed', `${said}: it does not hand this out to us.`, 'Check the address.');
  if (status === 404 || status === 410)
    return new Problem('not found', `${said}: there is nothing at this address.`, 'Check the address.');
  if (status === 413)
    return new Problem('too large', `${said}: it asks for too much at once.`, 'Ask for a part of it.');
  return new Problem('bad input', `${said}.`, 'Check the address.');
}

/** Seconds, or the time until a date. */
function retryAfter(text: string | undefined, now: Date): number | null {
  if (text === undefined) return null;
  if (/^\d{1,9}$/.test(text.trim())) return Number(text);
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now.getTime()) / 1000));
}

/** Some hosts pack what was asked for unpacked. */
function unpacked(answer: Answer, most: number): Buffer {
  const { bytes, headers } = answer;
  const coding = headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  if (coding === 'identity' || coding === '') return bytes;
  if (coding !== 'gzip' && coding !== 'x-gzip')
    throw new Problem('bad input', `${hostOf(answer)} packed its answer with ${coding.slice(0, 20)}.`);
  try {
    return gunzipSync(bytes, { maxOutputLength: most });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new Problem('too large', `${hostOf(answer)} answered with more than ${most} bytes.`);
    throw new Problem('unavailable', `The answer of ${hostOf(answer)} was cut off.`, 'Try again later.', {
      cause: error,
    });
  }
}

/** The host that an answer came from in the end. */
export function hostOf(answer: Pick<Answer, 'url'>): string {
  return new URL(answer.url).host;
}

/** What an answer says as JSON; a Problem where it is cut off. */
export function jsonOf(answer: Answer): unknown {
  const text = answer.bytes.toString('utf8').replace(/^\ufeff/, '');
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const isMarkup = /^\s*</.test(text);
    const came = /^\s*<(?:!doctype\s+html|html)\b/i.test(text) ? 'a page' : 'XML';
    throw new Problem(
      isMarkup ? 'bad input' : 'unavailable',
      isMarkup
        ? `${hostOf(answer)} answered with ${came}, not with the JSON that was asked for.`
        : `The answer of ${hostOf(answer)} is no whole JSON: it was cut off.`,
      isMarkup ? 'Check the address.' : 'Try again later.',
      { cause: error },
    );
  }
}
