/** Whether a request has a valid Host, https://www.rfc-editor.org/rfc/rfc9112#section-3.2: exactly one, and a host. */
export function isHostFieldRight(rawHeaders: readonly string[]): boolean {
  let host: string | null = null;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at];
    if (name?.length !== 4 || name.toLowerCase() !== 'host') continue;
    // With two Hosts, a proxy and this server may each use a different one.
    if (host !== null) return false;
    host = rawHeaders[at + 1] ?? '';
  }
  return host === null || HOST.test(host);
}

const HOST = /^(?:[a-z0-9._~!$&'()*+;=%-]*|\[[0-9a-f:.]+\])(?::\d{0,5})?$/i;
