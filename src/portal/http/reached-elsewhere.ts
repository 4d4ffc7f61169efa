import type { IncomingMessage } from 'node:http';
import type { Config } from '../../config.ts';
import type { Problem } from '../../errors.ts';
import { refusal } from '../../words/refusal.ts';
import { headerField } from './header-field.ts';
import { isLoopbackName } from './loopback.ts';

/** What a monitor may request at any host. */
const ANY_HOST = /^\/(?:healthz|readyz)(?:\?|$)/;
const SETUP = /^\/setup(?:[/?]|$)/;
/** The headers in which a proxy says for whom it makes a request. */
const PROXY_FIELDS: ReadonlySet<string> = new Set([
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
  'via',
]);

/** The parts of a request that show it did not come from this machine. */
type Asked = Pick<IncomingMessage, 'rawHeaders' | 'url' | 'httpVersion'>;

/**
 * Detects remote requests to a portal whose PUBLIC_URL is the local machine: either a proxy was not configured, or
 * another site's page has led a browser here. Such a portal gives logins away and asks for no second step, so it serves
 * no one else. Returns the problem to report, or null if all is well.
 */
export function watchForElsewhere(
  config: Pick<Config, 'PUBLIC_URL' | 'TRUST_PROXY'>,
): (request: Asked) => Problem | null {
  const { hostname, origin } = new URL(config.PUBLIC_URL);
  if (!isLoopbackName(hostname)) return () => null;
  return (request) => {
    // The person who sets up the newsroom becomes its administrator, so no proxy is trusted before it has an address.
    const trustsProxy = config.TRUST_PROXY && !SETUP.test(request.url ?? '');
    if (!isFromElsewhere(request, trustsProxy) || ANY_HOST.test(request.url ?? '')) return null;
    return refusal('originOnly', { origin });
  };
}

function isFromElsewhere(asked: Asked, trustsProxy: boolean): boolean {
  if (!isLoopbackName(nameIn(headerField(asked, 'host')))) return true;
  if (trustsProxy) {
    // A proxy on this machine, to try TLS: it must forward requests from this machine only.
    const host = headerField(asked, 'x-forwarded-host');
    return host !== undefined && !isLoopbackName(nameIn(host));
  }
  // A proxy that sends no headers uses HTTP/1.0, which no browser does.
  const { httpVersion, rawHeaders } = asked;
  return (
    httpVersion === '1.0' ||
    rawHeaders.some((name, at) => at % 2 === 0 && PROXY_FIELDS.has(name.toLowerCase()))
  );
}

/** A host without its port; a request without a host, as in HTTP/1.0, is local. */
function nameIn(host: string | undefined): string {
  return (host ?? 'localhost').replace(/:\d*$/, '');
}
