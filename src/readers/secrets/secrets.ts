import { createHmac } from 'node:crypto';

/** The portal's secret, and those from before a rotation: what they signed or sealed is still valid. */
export interface Secrets {
  /** Signs and seals from now on. */
  readonly current: string;
  /** Newest first; empty without a recent rotation. */
  readonly earlier: readonly string[];
}

/** All of them, the current one first: for checking whether any of them signed something. */
export function allOf({ current, earlier }: Secrets): readonly string[] {
  return [current, ...earlier];
}

/** The secrets in this order, without duplicates. */
export function secretsOf(current: string, earlier: readonly string[]): Secrets {
  return { current, earlier: [...new Set(earlier)].filter((one) => one !== current) };
}

/** The fingerprint of a secret, 32 hexadecimal digits: it neither reveals the secret nor can be computed without it. */
export function fingerprintOf(secret: string): string {
  return createHmac('sha256', secret).update('fingerprint of the portal’s secret').digest('hex').slice(0, 32);
}

/** The version number of values sealed with a secret: the first 31 bits of its fingerprint. */
export function versionOf(secret: string): number {
  return Number.parseInt(fingerprintOf(secret).slice(0, 8), 16) & 0x7fffffff;
}
