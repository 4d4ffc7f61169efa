import { gunzipSync } from 'node:zlib';
import { Problem, type ProblemKind } from '../../errors.ts';
import { type Answer, NoPublicHost } from './egress.ts';

/** What a host said of its last answer, so that it need not send the same again. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** A refusal by a host, with the status it answered. */
export class HostRefusal extends Problem {
  readonly answered: number;

  constructor(
    answered: number,
    kind: ProblemKind,
    message: string,
    advice: string,
    options: { readonly retryAfter?: number } = {},
  ) {
    super(kind, message, advice, options);
    this.answered = answered;
  }
}

/** The fields with which a host is asked only for what is new. */
export function conditionalFields({ etag, lastModified }: Validators): Record<string, string> {
  return {
    ...(etag !== null && { 'If-None-Match': etag }),
    ...(lastModified !== null && { 'If-Modified-Since': lastModified }),
  };
}

/** What to ask the host with next time. */
export function validatorsOf({ headers }: Pick<Answer, 'headers'>): Validators {
  return { etag: headers.etag ?? null, lastModified: headers['last-modified'] ?? null };
}

/** An error without what the resolver of this network knows of its inside, which is nobody’s business. */
export function withoutInside(error: unknown): unknown {
  if (!(error instanceof NoPublicHost)) return error;
  return new Problem(
    error.kind,
    'Its host was not found in the public net.',
    'Check the address: nothing inside a network is asked.',
  );
}

/** Why an answer whose status is not 200 is none, in words. */
export function refusalOf(answer: Answer, host: string, now: Date): HostRefusal {
  const { status, headers } = answer;
  const said = `${host} answered ${status}`;
  const refuse = (kind: ProblemKind, message: string, advice: string) =>
    new HostRefusal(status, kind, message, advice);
  if (status === 429 || status === 503) {
    const seconds = retryAfter(headers['retry-after'], now);
    const wait = seconds === null ? {} : { retryAfter: seconds };
    const message = `${said}: it wants to be asked less often.`;
    return new HostRefusal(status, 'unavailable', message, 'Try again later.', wait);
  }
  if (status === 408 || status >= 500) return refuse('unavailable', `${said}.`, 'Try again later.');
  if (status >= 300 && status < 400)
    return refuse('bad input', `${said} and leads elsewhere.`, 'Follow the address it leads to.');
  if (status === 401 || status === 403)
    return refuse('not allowed', `${said}: it does not hand this out to us.`, 'Check the address.');
  if (status === 404 || status === 410)
    return refuse('not found', `${said}: there is nothing at this address.`, 'Check the address.');
  if (status === 413)
    return refuse('too large', `${said}: it asks for too much at once.`, 'Ask for a part of it.');
  return refuse('bad input', `${said}.`, 'Check the address.');
}

/** Seconds, or the time until a date. */
function retryAfter(text: string | undefined, now: Date): number | null {
  if (text === undefined) return null;
  if (/^\d{1,9}$/.test(text.trim())) return Number(text);
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now.getTime()) / 1000));
}

/** The bytes of an answer, which some hosts pack though they were asked not to. */
export function unpacked(answer: Answer, most: number): Buffer {
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
