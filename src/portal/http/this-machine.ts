import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Config } from '../../config.ts';
import { isLoopbackAddress } from './loopback.ts';

/** Whether a request comes from this machine itself, not through a proxy on it, or has METRICS_TOKEN. */
export function isThisMachine(
  request: Pick<IncomingMessage, 'headers'> & { socket: { remoteAddress?: string | undefined } },
  config: Pick<Config, 'METRICS_TOKEN'>,
): boolean {
  const given = request.headers.authorization;
  if (config.METRICS_TOKEN && given !== undefined) return isSame(given, `Bearer ${config.METRICS_TOKEN}`);
  const forwarded = request.headers['x-forwarded-for'] ?? request.headers.forwarded;
  return forwarded === undefined && isLoopbackAddress(request.socket.remoteAddress);
}

function isSame(given: string, wanted: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(wanted);
  return a.length === b.length && timingSafeEqual(a, b);
}
