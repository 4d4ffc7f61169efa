import type { Config } from '../config.ts';
import { asksTwoStep } from '../portal/two-step.ts';
import { countLetters } from '../readers/letters/letter.queries.ts';
import { countAdministrators } from '../readers/people/people.queries.ts';
import { asOperator } from '../readers/permission.ts';
import { findKept } from '../readers/secrets/secrets.queries.ts';
import { fingerprintOf } from '../readers/secrets/secrets.ts';
import type { Store } from '../store/database.ts';

/** Says one finding: what was looked at, whether it is right, and what is to be known of it. */
export type Say = (name: string, ok: boolean, says: string) => void;

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/;
const HOUR = 3_600_000;

/** Looks at how readers reach the portal: over TLS, and through which proxy. */
export function examineReach({ PUBLIC_URL, HOST, TRUST_PROXY }: Config, say: Say): void {
  const { protocol, hostname } = new URL(PUBLIC_URL);
  if (LOOPBACK.test(hostname)) {
    say('public address', true, `${PUBLIC_URL}, which only this machine can reach`);
    return;
  }
  if (protocol !== 'https:') {
    say(
      'public address',
      false,
      `${PUBLIC_URL} is not encrypted, so browsers keep nobody logged in; put a proxy with TLS before it`,
    );
    return;
  }
  say('public address', true, PUBLIC_URL);
  if (!TRUST_PROXY) {
    say('proxy', false, 'TRUST_PROXY is no: limits on logins count everybody behind the proxy as one');
  } else if (LOOPBACK.test(HOST)) {
    say('proxy', true, `believed, and nobody else can reach ${HOST}`);
  } else {
    say('proxy', true, `believed; see that nothing but the proxy can reach ${HOST}, or limits can be evaded`);
  }
}

/** Looks whether the secret is the one that the database is sealed with. */
export async function examineSecret(store: Store, config: Config, say: Say): Promise<void> {
  const { SECRET, SECRET_BEFORE } = config;
  const { fingerprint, portal, before } = await findKept(store.reading);
  const current = SECRET ?? portal;
  if (fingerprint === null) return say('secret', true, 'not used yet; the first start makes or reads it');
  const sealedWith = (secret: string | null | undefined) =>
    secret != null && fingerprintOf(secret) === fingerprint;
  if (sealedWith(current)) {
    const where = SECRET
      ? 'in SECRET'
      : 'in the database; keep a copy elsewhere with `sourceline secret save FILE`';
    return say('secret', true, `${where}${before.length > 0 ? `; ${before.length} earlier count on` : ''}`);
  }
  if ([SECRET_BEFORE, portal, ...before].some(sealedWith)) {
    return say('secret', true, 'another one than before: the next start seals everything anew');
  }
  const says = SECRET ? 'SECRET is not the one this database is sealed with' : 'missing: SECRET is not set';
  say('secret', false, `${says}; second steps cannot be opened`);
}

/** Looks at what members need: mail that arrives, and somebody who can help them. */
export async function examineMembers(store: Store, config: Config, now: Date, say: Say): Promise<void> {
  const open = asksTwoStep(config);
  const { waiting, stuck, givenUp } = await countLetters(store.reading, new Date(now.getTime() - HOUR));
  if (!config.SMTP_URL) {
    const says = `no mail server (SMTP_URL); ${waiting} letters wait in the outbox`;
    say('mail', !open, open ? `${says}, and nobody can register` : says);
  } else {
    const { hostname } = new URL(config.SMTP_URL);
    const wrong = stuck > 0 || givenUp > 0;
    const says = `${waiting} letters wait for ${hostname}, ${stuck} for over an hour; ${givenUp} given up`;
    say('mail', !wrong, wrong ? `${says}; see /desk/outbox for what it answers` : says);
  }
  const administrators = await countAdministrators(store.reading, asOperator());
  const none = 'none; add one with `sourceline users add EMAIL --name NAME --role administrator`';
  say('administrators', administrators > 0 || !open, administrators > 0 ? String(administrators) : none);
}
