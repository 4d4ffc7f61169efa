/** A browser's push subscription: https://www.w3.org/TR/push-api/#dom-pushsubscription */
export interface PushWish {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}

const MOST_ENDPOINT = 1_000;
const KEY_BYTES = 65;
const UNCOMPRESSED = 4;
const AUTH_BYTES = 16;

/**
 * Parses a subscription; null if no push service could have issued it. Its host is checked again whenever something is
 * sent.
 */
export function readPushWish({ endpoint, p256dh, auth }: PushWish): PushWish | null {
  if (endpoint.length > MOST_ENDPOINT || !URL.canParse(endpoint)) return null;
  const url = new URL(endpoint);
  const { hostname, username, password, port, protocol } = url;
  if (protocol !== 'https:' || username || password || port || url.href.length > MOST_ENDPOINT) return null;
  if (hostname.startsWith('[') || /^[\d.]+$/.test(hostname) || !isPublicName(hostname)) return null;
  const key = bytesOf(p256dh);
  if (key?.length !== KEY_BYTES || key[0] !== UNCOMPRESSED) return null;
  return bytesOf(auth)?.length === AUTH_BYTES ? { endpoint: url.href, p256dh, auth } : null;
}

function isPublicName(host: string): boolean {
  const name = host.replace(/\.$/, '');
  return name.includes('.') && !/\.(?:local|localhost|internal|lan|home|arpa)$/.test(name);
}

function bytesOf(text: string): Buffer | null {
  return /^[A-Za-z0-9_-]+={0,2}$/.test(text) ? Buffer.from(text, 'base64url') : null;
}
