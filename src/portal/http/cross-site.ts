import type { IncomingHttpHeaders } from 'node:http';
import type { Config } from '../../config.ts';
import { refusal } from '../../words/refusal.ts';

/**
 * Refuses a change that another site requests in a member's name. Browsers send the source of a request in
 * Sec-Fetch-Site (https://www.w3.org/TR/fetch-metadata/); those that do not, and plain http, send it in Origin. A
 * request with neither is refused too.
 */
export function refuseCrossSite(
  headers: Pick<IncomingHttpHeaders, 'sec-fetch-site' | 'origin' | 'host'>,
  config: Pick<Config, 'PUBLIC_URL'>,
): void {
  const { 'sec-fetch-site': site, origin, host } = headers;
  if (site !== undefined ? site === 'same-origin' : isOurs(origin, host, config)) return;
  throw refusal('otherSite');
}

function isOurs(origin: string | undefined, host: string | undefined, config: Pick<Config, 'PUBLIC_URL'>) {
  if (!origin || !URL.canParse(origin)) return false;
  const from = new URL(origin);
  return from.origin === new URL(config.PUBLIC_URL).origin || (host !== undefined && from.host === host);
}
