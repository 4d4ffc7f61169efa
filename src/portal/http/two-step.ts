import type { Config } from '../../config.ts';
import { isLoopbackName } from './loopback.ts';

/**
 * Whether staff need a second login step: always, except on a portal that no one else can reach, so that a newcomer can
 * look around on a laptop.
 */
export function asksTwoStep(config: Pick<Config, 'HOST' | 'PUBLIC_URL' | 'TRUST_PROXY'>): boolean {
  const alone = isLoopbackName(config.HOST) && isLoopbackName(new URL(config.PUBLIC_URL).hostname);
  return !alone || config.TRUST_PROXY;
}
