import type { IncomingMessage } from 'node:http';

/** A request's header fields as they arrived. */
export type RawFields = Pick<IncomingMessage, 'rawHeaders'>;

/**
 * One header field of a request; undefined if it has none; several are joined as node:http joins them. For what is asked
 * before a cached page is sent: to sort all fields into an object takes longer than the look-up of the page.
 */
export function headerField({ rawHeaders }: RawFields, name: string): string | undefined {
  let value: string | undefined;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const written = rawHeaders[at] ?? '';
    if (written.length !== name.length || written.toLowerCase() !== name) continue;
    const more = rawHeaders[at + 1] ?? '';
    value = value === undefined ? more : `${value}${name === 'cookie' ? '; ' : ', '}${more}`;
  }
  return value;
}
