import { createHmac, timingSafeEqual } from 'node:crypto';
import { allOf, type Secrets } from '../secrets/secrets.ts';

/** A key for `name` that gives access to `purpose` only, and cannot be forged without the secret. */
export function signedKey(secret: string, purpose: string, name: string): string {
  return `${name}.${signature(secret, purpose, name).toString('hex')}`;
}

/** The name in a key, if it was created for `purpose` with one of the secrets. */
export function nameInKey(secrets: Secrets, purpose: string, key: string): string | null {
  for (const secret of allOf(secrets)) {
    const name = nameUnder(secret, purpose, key);
    if (name !== null) return name;
  }
  return null;
}

function nameUnder(secret: string, purpose: string, key: string): string | null {
  const dot = key.lastIndexOf('.');
  if (dot < 1) return null;
  const name = key.slice(0, dot);
  const wanted = signature(secret, purpose, name);
  const given = Buffer.from(key.slice(dot + 1), 'hex');
  // Only one spelling of a key is accepted; in lower case, like paths.
  const same = given.length === wanted.length && timingSafeEqual(given, wanted);
  return same && signedKey(secret, purpose, name) === key ? name : null;
}

function signature(secret: string, purpose: string, name: string): Buffer {
  return createHmac('sha256', secret).update(`${purpose}\0${name}`).digest();
}
