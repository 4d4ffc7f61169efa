import createClient, { type Client } from 'openapi-fetch';
import type { components, paths } from './api.generated.ts';

/** Every schema the API names, by its name. */
export type Schemas = components['schemas'];

/** A client of one portal: what every call takes and answers is checked against the description of the API. */
export type SourcelineClient = Client<paths>;

/**
 * Makes a client of the portal at `url`. `token` is made at `/desk/tokens`; without one, what readers see is read.
 * `fetch` may be another than that of the platform, for a test or a proxy.
 */
export function sourcelineClient(portal: {
  readonly url: string;
  readonly token?: string;
  readonly fetch?: (request: Request) => Promise<Response>;
}): SourcelineClient {
  const { url, token, fetch } = portal;
  return createClient<paths>({
    baseUrl: url.replace(/\/$/, ''),
    ...(token !== undefined && { headers: { Authorization: `Bearer ${token}` } }),
    ...(fetch && { fetch }),
  });
}
