import type { Config } from '../config.ts';

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|::1|\[::1\])$/;

/**
 * Whether staff must log in with a second step: always, but on a portal that nobody else can reach,
 * so that a newcomer can look around on a laptop.
 */
export function asksTwoStep(config: Pick<Config, 'HOST' | 'PUBLIC_URL' | 'TRUST_PROXY'>): boolean {
  const alone = LOOPBACK.test(config.HOST) && LOOPBACK.test(new URL(config.PUBLIC_URL).hostname);
  return !alone || config.TRUST_PROXY;
}
