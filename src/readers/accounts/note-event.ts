import { createHmac } from 'node:crypto';
import type { Log } from '../../log.ts';
import type { Secrets } from '../secrets/secrets.ts';
import { networksOf } from './attempt.ts';
import { SECURITY_EVENTS, type SecurityEvent } from './security-events.ts';

/** Who did something, and where from. */
export interface EventBy {
  /** The id of the member; null for a stranger, and where an address is nobody's. */
  readonly member: string | null;
  /** The network address it came from; it is not logged. Null for what came from none. */
  readonly network: string | null;
}

/** What is said besides: ids and words of our own, never what somebody typed. */
export type EventDetails = Readonly<Record<string, string | boolean | readonly string[]>>;

/** How a network on this machine is marked: a proxy that is not named would make all readers one. */
const HERE = 'this machine';

/**
 * What a network is known by in the log: the same for the same household, and nothing that anybody without the secret
 * could tell its address from. 16 characters.
 */
export function networkMark(secret: string, address: string): string {
  const [near] = networksOf(address);
  if (near === undefined) return HERE;
  return createHmac('sha256', secret).update(`network in the log\0${near}`).digest('base64url').slice(0, 16);
}

/** Writes one security event: the only place that does. */
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
