import { createHmac } from 'node:crypto';
import type { Log } from '../../log.ts';
import type { Secrets } from '../secrets/secrets.ts';
import { networksOf } from './attempt.ts';
import { SECURITY_EVENTS, type SecurityEvent } from './security-events.ts';

/** Who did something, and from where. */
export interface EventBy {
  /** The id of the member; null if anonymous, or if an address has no account. */
  readonly member: string | null;
  /** The network address of the request; it is not logged. Null if there was no request. */
  readonly network: string | null;
}

/** Additional details: our own ids and words, never user input. */
export type EventDetails = Readonly<Record<string, string | boolean | readonly string[]>>;

/** The mark of a network on this machine: behind a proxy that is not configured, all readers would share one. */
const HERE = 'this machine';

/**
 * The mark of a network in the log: the same for a household, and not reversible to its address without the secret. 16
 * characters.
 */
export function networkMark(secret: string, address: string): string {
  const [near] = networksOf(address);
  if (near === undefined) return HERE;
  return createHmac('sha256', secret).update(`network in the log\0${near}`).digest('base64url').slice(0, 16);
}

/** Logs a security event: the only place that does. */
export function noteEvent(
  log: Log,
  { current }: Secrets,
  event: SecurityEvent,
  by: EventBy,
  details: EventDetails = {},
): void {
  const { member, network } = by;
  const mark = network === null ? null : networkMark(current, network);
  const line = { security: true, event, member, network: mark, ...details };
  log[SECURITY_EVENTS[event].level](line, event);
}
