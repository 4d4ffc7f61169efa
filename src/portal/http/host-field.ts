/** Whether a request names its host as it has to, https://www.rfc-editor.org/rfc/rfc9112#section-3.2: once, and as a host. */
export function isHostFieldRight(rawHeaders: readonly string[]): boolean {
  let host: string | null = null;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at];
    if (name?.length !== 4 || name.toLowerCase() !== 'host') continue;
    // Two readers of such a request, a proxy and we, may each take another of them.
    if (host !== null) return false;
    host = rawHeaders[at + 1] ?? '';
  }
  return host === null || HOST.test(host);
}

const HOST = /^(?:[a-z0-9._~!$&'()*+;=%-]*|\[[0-9a-f:.]+\])(?::\d{0,5})?$/i;
