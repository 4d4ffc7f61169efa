import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The value of a cookie, if our signature is on it; null when it is not.
 * better-auth signs so: value, dot, HMAC-SHA-256 in base64, percent-encoded together.
 */
export function signedValue(cookie: string, secret: string): string | null {
  let text: string;
  try {
    text = decodeURIComponent(cookie);
  } catch {
    return null;
  }
  const dot = text.lastIndexOf('.');
  if (dot < 1) return null;
  const value = text.slice(0, dot);
  const wanted = signature(value, secret);
  const given = Buffer.from(text.slice(dot + 1), 'base64');
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? value : null;
}

/** A cookie's value with our signature on it. */
export function signValue(value: string, secret: string): string {
  return encodeURIComponent(`${value}.${signature(value, secret).toString('base64')}`);
}

function signature(value: string, secret: string): Buffer {
  return createHmac('sha256', secret).update(value).digest();
}
