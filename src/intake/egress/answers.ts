import { gunzipSync } from 'node:zlib';
import { Refusal, refusal } from '../../words/refusal.ts';
import type { RefusalCode } from '../../words/refusals.ts';
import { type Answer, NoPublicHost } from './egress.ts';

/** The validators of a host's last response, so that it need not send the same again. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** An error response from a host, with its status. */
export class HostRefusal extends Refusal {
  readonly answered: number;

  constructor(
    answered: number,
    code: RefusalCode,
    params: Refusal['params'],
    options: { readonly retryAfter?: number } = {},
  ) {
    super(code, params, options);
    this.answered = answered;
  }
}

/** The headers for a conditional request. */
export function conditionalFields({ etag, lastModified }: Validators): Record<string, string> {
  return {
    ...(etag !== null && { 'If-None-Match': etag }),
    ...(lastModified !== null && { 'If-Modified-Since': lastModified }),
  };
}

/** The validators for the next request. */
export function validatorsOf({ headers }: Pick<Answer, 'headers'>): Validators {
  return { etag: headers.etag ?? null, lastModified: headers['last-modified'] ?? null };
}

/** An error without what the local resolver reveals about the internal network. */
export function withoutInside(error: unknown): unknown {
  if (!(error instanceof NoPublicHost)) return error;
  return refusal(error.kind === 'unavailable' ? 'hostNowhere' : 'hostInside');
}

/** The reason for a response with a status other than 200, as text. */
export function refusalOf(answer: Answer, host: string, now: Date): HostRefusal {
  const { status, headers } = answer;
  const refuse = (code: RefusalCode) => new HostRefusal(status, code, { host, status: String(status) });
  if (status === 429 || status === 503) {
    const seconds = retryAfter(headers['retry-after'], now);
    const wait = seconds === null ? {} : { retryAfter: seconds };
    return new HostRefusal(status, 'hostBusy', { host, status: String(status) }, wait);
  }
  if (status === 408 || status >= 500) return refuse('hostFails');
  if (status >= 300 && status < 400) return refuse('hostRedirects');
  if (status === 401 || status === 403) return refuse('hostForbids');
  if (status === 404 || status === 410) return refuse('hostHasNothing');
  if (status === 413) return refuse('hostAskedMuch');
  return refuse('hostStatus');
}

/** Seconds, or the time until a date. */
function retryAfter(text: string | undefined, now: Date): number | null {
  if (text === undefined) return null;
  if (/^\d{1,9}$/.test(text.trim())) return Number(text);
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now.getTime()) / 1000));
}

/** The bytes of a response, which some hosts compress even if asked not to. */
export function unpacked(answer: Answer, most: number): Buffer {
  const { bytes, headers } = answer;
  const coding = headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  if (coding === 'identity' || coding === '') return bytes;
  if (coding !== 'gzip' && coding !== 'x-gzip')
    throw refusal('answerPacked', { host: hostOf(answer), coding: coding.slice(0, 20) });
  try {
    return gunzipSync(bytes, { maxOutputLength: most });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw refusal('answerLarge', { host: hostOf(answer), most });
    throw refusal('hostCutOff', { host: hostOf(answer) }, { cause: error });
  }
}

/** The host that finally responded. */
export function hostOf(answer: Pick<Answer, 'url'>): string {
  return new URL(answer.url).host;
}
