import { refusal } from '../../words/refusal.ts';
import { conditionalFields, hostOf, refusalOf, unpacked, withoutInside } from '../egress/answers.ts';
import type { Answer } from '../egress/egress.ts';
import type { Asking } from './connector.ts';

const WITHIN_MS = 120_000;
const REDIRECTS = 3;

/** The request besides the address. */
export interface AskedAs {
  readonly accept: string;
  /** The Accept header for a second attempt if the host has nothing of the kind (406). */
  readonly otherwise?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether the host may respond that nothing changed; omitted: no. */
  readonly conditional?: boolean;
}

/**
 * Fetches a complete response through the gate; `unchanged` if the host may say so, and does. Throws a Problem
 * otherwise.
 */
export async function askHost(asking: Asking, url: string, asked: AskedAs): Promise<Answer | 'unchanged'> {
  const { egress, most, now, signal } = asking;
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
        ...(conditional && conditionalFields(asking)),
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
  if (answer.status !== 200) throw refusalOf(answer, new URL(url).host, now);
  if (answer.bytes.length === 0) throw refusal('hostEmpty', { host: hostOf(answer) });
  return { ...answer, bytes: unpacked(answer, most) };
}

/** Parses a response as JSON; a Problem if it is truncated. */
export function jsonOf(answer: Answer): unknown {
  const text = answer.bytes.toString('utf8').replace(/^\ufeff/, '');
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw /^\s*</.test(text)
      ? refusal(
          'hostNoJson',
          { host: hostOf(answer), kind: /^\s*<(?:!doctype\s+html|html)\b/i.test(text) ? 'page' : 'other' },
          { cause: error },
        )
      : refusal('hostCutOff', { host: hostOf(answer) }, { cause: error });
  }
}
