import type { IncomingMessage } from 'node:http';
import type { Config } from '../../config.ts';
import type { Problem } from '../../errors.ts';
import { refusal } from '../../words/refusal.ts';
import { isLoopbackName } from './loopback.ts';

/** What a monitor may ask at any address. */
const ANY_HOST = /^\/(?:healthz|readyz)(?:\?|$)/;
const SETUP = /^\/setup(?:[/?]|$)/;
/** The fields by which a proxy says for whom it asks. */
const PROXY_FIELDS = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
  'via',
] as const;

/** What tells that a request did not come from this machine. */
type Asked = Pick<IncomingMessage, 'headers' | 'url' | 'httpVersion'>;

/**
 * Looks for requests from elsewhere on a portal whose PUBLIC_URL is this machine: it is behind a proxy that
 * nobody told it of, or a page of another site has led a browser here. Such a portal gives logins away and asks
 * for no second step, so it answers nobody else. Answers the problem to report, or null where all is well.
 */
export function watchForElsewhere(
  config: Pick<Config, 'PUBLIC_URL' | 'TRUST_PROXY'>,
): (request: Asked) => Problem | null {
  const { hostname, origin } = new URL(config.PUBLIC_URL);
  if (!isLoopbackName(hostname)) return () => null;
  return (request) => {
    // The person who sets the newsroom up becomes its administrator: no proxy is trusted there before it has an address.
    const trustsProxy = config.TRUST_PROXY && !SETUP.test(request.url ?? '');
    if (!isFromElsewhere(request, trustsProxy) || ANY_HOST.test(request.url ?? '')) return null;
    return refusal('originOnly', { origin });
  };
}

function isFromElsewhere({ headers, httpVersion }: Asked, trustsProxy: boolean): boolean {
  if (!isLoopbackName(nameIn(headers.host))) return true;
  if (trustsProxy) {
    // A proxy on this machine, for a trial of TLS: what it forwards has to be this machine as well.
    const host = headers['x-forwarded-host'];
    return typeof host === 'string' && !isLoopbackName(nameIn(host));
  }
  // A proxy that says nothing more speaks the old version, which no browser does.
  return httpVersion === '1.0' || PROXY_FIELDS.some((name) => headers[name] !== undefined);
}

/** A host without its port; a request without a host, as in HTTP/1.0, names this machine. */
function nameIn(host: string | undefined): string {
  return (host ?? 'localhost').replace(/:\d*$/, '');
}
