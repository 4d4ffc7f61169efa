import type { Egress, Outgoing } from '../egress/egress.ts';
import type { Asking, FetchedTable } from './connector.ts';
import { connectorOf } from './connectors.ts';

/** The response of a test's gate. */
export interface Answering {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** A gate with custom responses, which records its requests. */
export function gateOf(
  answers: (url: URL) => Answering | undefined,
): Egress & { readonly asked: Outgoing[] } {
  const asked: Outgoing[] = [];
  return {
    asked,
    send: async (request) => {
      asked.push(request);
      const { status = 200, headers = {}, body } = answers(new URL(request.url)) ?? { status: 404, body: '' };
      return { status, headers, bytes: Buffer.from(body), url: request.url };
    },
  };
}

/** Fetches an address through a gate. */
export function ask(address: string, egress: Egress, more: Partial<Asking> = {}) {
  const asking: Asking = {
    egress,
    address,
    etag: null,
    lastModified: null,
    most: 1_000_000,
    now: new Date('2026-11-02T06:00:00Z'),
    comtradeKey: null,
    ...more,
  };
  return connectorOf(new URL(address)).read(asking);
}

/** The table fetched from an address. */
export async function tableOf(...given: Parameters<typeof ask>): Promise<FetchedTable> {
  const table = await ask(...given);
  if (table === 'unchanged') throw new Error('nothing came');
  return table;
}

/** The fetched data, as text. */
export const textOf = ({ bytes }: FetchedTable) => Buffer.from(bytes).toString();
