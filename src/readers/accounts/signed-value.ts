import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Secrets } from '../secrets/secrets.ts';

/**
 * The value of a cookie, if our signature is on it; null when it is not. Where an earlier secret has signed it,
 * `anew` is the same cookie with today's signature.
 * better-auth signs so: value, dot, HMAC-SHA-256 in base64, percent-encoded together.
 */
export function signedValue(
  cookie: string,
  { current, earlier }: Secrets,
): { readonly value: string; readonly anew: string | null } | null {
  let text: string;
  try {
    text = decodeURIComponent(cookie);
  } catch {
    return null;
  }
  const dot = text.lastIndexOf('.');
  if (dot < 1) return null;
  const value = text.slice(0, dot);
  const given = Buffer.from(text.slice(dot + 1), 'base64');
  if (isSignature(given, value, current)) return { value, anew: null };
  if (!earlier.some((secret) => isSignature(given, value, secret))) return null;
  return { value, anew: signValue(value, current) };
}

/** A cookie's value with our signature on it. */
export function signValue(value: string, secret: string): string {
  return encodeURIComponent(`${value}.${signature(value, secret).toString('base64')}`);
}

function isSignature(given: Buffer, value: string, secret: string): boolean {
  const wanted = signature(value, secret);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

function signature(value: string, secret: string): Buffer {
  return createHmac('sha256', secret).update(value).digest();
}
