import type { IncomingHttpHeaders } from 'node:http';
import type { Config } from '../../config.ts';
import { Problem } from '../../errors.ts';

/** Says that another site asked for a change in somebody's name. */
export class FromOtherSite extends Problem {
  constructor() {
    super(
      'not allowed',
      'This was not sent from a page of ours, so nothing was changed.',
      'Open the page here, and send it again.',
    );
  }
}

/**
 * Refuses a change that another site asks for in a member's name.
 * Browsers say where a request comes from in Sec-Fetch-Site (https://www.w3.org/TR/fetch-metadata/); those that
 * do not, and plain http, say it in Origin. A request that says neither is refused too.
 */
export function refuseCrossSite(
  headers: Pick<IncomingHttpHeaders, 'sec-fetch-site' | 'origin' | 'host'>,
  config: Pick<Config, 'PUBLIC_URL'>,
): void {
  const { 'sec-fetch-site': site, origin, host } = headers;
  if (site !== undefined ? site === 'same-origin' : isOurs(origin, host, config)) return;
  throw new FromOtherSite();
}

function isOurs(origin: string | undefined, host: string | undefined, config: Pick<Config, 'PUBLIC_URL'>) {
  if (!origin || !URL.canParse(origin)) return false;
  const from = new URL(origin);
  return from.origin === new URL(config.PUBLIC_URL).origin || (host !== undefined && from.host === host);
}
