import type { Config } from '../../config.ts';
import type { Store, Writing } from '../../store/database.ts';
import { isRefusal, refusal } from '../../words/refusal.ts';
import { accountNews, twoStepLostLetter } from '../letters/account.letter.ts';
import { postLetter } from '../letters/post-letter.ts';
import { lockSecrets, newPortalSecret, setCurrent, settle } from './read-secrets.ts';
import { BEFORE } from './secrets.queries.ts';

/** Why the secret is abandoned: it is lost, or it was stolen. */
export type GivenUp = 'lost' | 'stolen';

/** The result of a reset. */
export interface SecretReset {
  /** Members whose second step was turned off. */
  readonly twoSteps: number;
  /** Browsers without notifications until they are turned on again. */
  readonly browsers: number;
  /** Webhooks that were disabled. */
  readonly webhooks: number;
  /** Feeds whose passwords and keys are lost. */
  readonly feeds: number;
}

/** Why a webhook is disabled whose secret can no longer be decrypted. */
const WEBHOOK_OFF = 'Its secret is lost. Remove this webhook and add it again.';

/**
 * Switches to another secret, abandoning the previous one: SECRET, or a new one in the database. Everything sealed with
 * the previous one is cleaned up, so that nothing undecryptable is left: second steps are turned off, and their members
 * are notified by email; webhooks are disabled; feeds lose their passwords; browsers are asked again. Its signatures become invalid. If it was
 * stolen, every session also ends, along with pending links and the addresses of private feeds. Throws `conflict` if
 * nothing is lost, or if SECRET is still the stolen one.
 */
export async function resetSecret(
  store: Pick<Store, 'write'>,
  config: Config,
  why: GivenUp,
  now: Date,
): Promise<SecretReset> {
  return store.write(async (writing) => {
    await lockSecrets(writing);
    await refuseNeedless(writing, config, why);
    const twoSteps = await endTwoSteps(writing, config, now);
    const browsers = await writing.deleteFrom('push_subscriptions').returning('id').execute();
    const webhooks = await writing
      .updateTable('webhooks')
      .set({ off_at: now, off_why: WEBHOOK_OFF })
      .returning('id')
      .execute();
    const feeds = await writing
      .updateTable('feeds')
      .set({ secret: null })
      .where('secret', 'is not', null)
      .returning('id')
      .execute();
    if (why === 'stolen') {
      await writing.deleteFrom('sessions').execute();
      await writing.deleteFrom('verifications').execute();
      await writing.updateTable('users').set({ alert_feed_token: null }).execute();
    }
    // Their passwords are derived from the secret: the next start sets new ones.
    await writing
      .updateTable('logins')
      .set({ password: null })
      .where('user_id', 'in', (is) => is.selectFrom('users').select('id').where('demo', '=', true))
      .execute();
    await writing
      .deleteFrom('secrets')
      .where((is) => is.or([is('name', 'in', ['portal', 'vapid']), is('name', 'like', `${BEFORE}%`)]))
      .execute();
    const made = config.SECRET ? null : newPortalSecret();
    await setCurrent(writing, config.SECRET ?? made ?? '', made);
    return { twoSteps, browsers: browsers.length, webhooks: webhooks.length, feeds: feeds.length };
  });
}

async function refuseNeedless(writing: Writing, config: Config, why: GivenUp): Promise<void> {
  const there = await settle(writing, config).catch((error: unknown) => {
    if (isRefusal(error, 'secretWrong', 'secretMissing')) return null;
    throw error;
  });
  if (why === 'lost' && there) {
    throw refusal('secretThere');
  }
  if (why === 'stolen' && config.SECRET && there?.sealed === null) {
    throw refusal('secretStolen');
  }
}

async function endTwoSteps(writing: Writing, config: Config, now: Date): Promise<number> {
  await writing.deleteFrom('two_factors').execute();
  const members = await writing
    .updateTable('users')
    .set({ two_factor_enabled: false, updated_at: now })
    .where('two_factor_enabled', '=', true)
    .returning(['id', 'email', 'language'])
    .execute();
  for (const { id, email, language } of members) {
    const letter = twoStepLostLetter(accountNews(config, language, now));
    await postLetter(writing, letter, { email, userId: id }, config, now);
  }
  return members.length;
}
