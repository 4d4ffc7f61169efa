import { createHmac } from 'node:crypto';

/** The portal's secret, and those it had before a rotation: what they signed or sealed still counts. */
export interface Secrets {
  /** What is signed and sealed with from now on. */
  readonly current: string;
  /** The newest first; none where there was no rotation lately. */
  readonly earlier: readonly string[];
}

/** All of them, the current one first: for what looks whether any of them signed something. */
export function allOf({ current, earlier }: Secrets): readonly string[] {
  return [current, ...earlier];
}

/** The secrets in this order, each once. */
export function secretsOf(current: string, earlier: readonly string[]): Secrets {
  return { current, earlier: [...new Set(earlier)].filter((one) => one !== current) };
}

/** What a secret is known by, 32 hexadecimal digits: nobody can tell the secret from it, nor make it without. */
export function fingerprintOf(secret: string): string {
  return createHmac('sha256', secret).update('fingerprint of the portal’s secret').digest('hex').slice(0, 32);
}

/** The number that what a secret has sealed is marked with: the first 31 bits of its fingerprint. */
export function versionOf(secret: string): number {
  return Number.parseInt(fingerprintOf(secret).slice(0, 8), 16) & 0x7fffffff;
}
