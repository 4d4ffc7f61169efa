import type { SecretReset } from '../readers/secrets/reset-secret.ts';
import { countOf } from './count-of.ts';

/** What it came to that the secret was given up, as a sentence. */
export function saidOf({ twoSteps, browsers, webhooks, feeds }: SecretReset): string {
  const parts = [
    `${countOf(twoSteps, 'member')} asked by email to set up two-step login again`,
    `${countOf(browsers, 'browser')} without notifications until they are turned on again`,
    `${countOf(webhooks, 'webhook')} off until added again`,
    `${countOf(feeds, 'feed')} without a password or key until one is entered`,
  ];
  return `${parts.join(', ')}.`;
}
