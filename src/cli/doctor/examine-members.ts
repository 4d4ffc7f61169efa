import type { Config } from '../../config.ts';
import { asksTwoStep } from '../../portal/http/two-step.ts';
import { greetMailServer } from '../../readers/letters/deliver-letters.ts';
import { countLetters } from '../../readers/letters/letter.queries.ts';
import { countAdministrators } from '../../readers/people/people.queries.ts';
import { asOperator } from '../../readers/permission.ts';
import { findKept } from '../../readers/secrets/secrets.queries.ts';
import { fingerprintOf } from '../../readers/secrets/secrets.ts';
import type { Store } from '../../store/database.ts';
import type { Report } from './finding.ts';

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/;
const HOUR = 3_600_000;

/** Checks how readers reach the portal: whether over TLS, and through which proxy. */
export function examineReach({ PUBLIC_URL, HOST, TRUST_PROXY }: Config, report: Report): void {
  const { protocol, hostname } = new URL(PUBLIC_URL);
  if (LOOPBACK.test(hostname)) {
    report.ok('public address', `${PUBLIC_URL}, reachable only from this machine`);
    return;
  }
  if (protocol !== 'https:') {
    const says = `${PUBLIC_URL} is not encrypted, so nobody can stay logged in`;
    report.fault(
      'public address',
      says,
      'Put a proxy with TLS in front of it, and set PUBLIC_URL to its address.',
    );
    return;
  }
  report.ok('public address', PUBLIC_URL);
  if (!TRUST_PROXY) {
    const says = 'TRUST_PROXY is no: login limits count everyone behind the proxy as one person';
    report.fault('proxy', says, 'Set TRUST_PROXY=yes.');
  } else if (LOOPBACK.test(HOST)) report.ok('proxy', `trusted, and nobody else can reach ${HOST}`);
  else report.ok('proxy', `trusted; make sure only the proxy can reach ${HOST}, or limits can be evaded`);
}

/** Checks whether the secret is the one this database was sealed with. */
export async function examineSecret(store: Store, config: Config, report: Report): Promise<void> {
  const { SECRET, SECRET_BEFORE } = config;
  const { fingerprint, portal, before } = await findKept(store.reading);
  const current = SECRET ?? portal;
  if (fingerprint === null) {
    report.ok('secret', 'not used yet; the first start creates or reads it');
    return;
  }
  const sealedWith = (secret: string | null | undefined) =>
    secret != null && fingerprintOf(secret) === fingerprint;
  if (sealedWith(current)) {
    const where = SECRET
      ? 'in SECRET'
      : 'in the database; save a copy elsewhere with `sourceline secret save FILE`';
    report.ok('secret', `${where}${before.length > 0 ? `; ${before.length} earlier still valid` : ''}`);
    return;
  }
  if ([SECRET_BEFORE, portal, ...before].some(sealedWith)) {
    report.ok('secret', 'changed: the next start seals everything again');
    return;
  }
  const says = SECRET ? 'SECRET is not the one this database was sealed with' : 'SECRET is not set';
  const todo =
    'Set SECRET to the one you saved; if it is lost, `sourceline secret reset --lost` says what must be set up again.';
  report.fault('secret', `${says}; two-step login does not work`, todo);
}

/** Checks that there is an administrator; a portal that others can reach needs one. */
export async function examineAdministrators(store: Store, config: Config, report: Report): Promise<void> {
  const administrators = await countAdministrators(store.reading, asOperator());
  const add = 'Add one: `sourceline users add EMAIL --name NAME --role administrator`.';
  const isFine = administrators > 0 || !asksTwoStep(config);
  report.fine('administrators', isFine, String(administrators || 'none'), add);
}

/** Checks that emails go out. */
export async function examineMail(store: Store, config: Config, now: Date, report: Report): Promise<void> {
  const open = asksTwoStep(config);
  const { waiting, stuck, givenUp } = await countLetters(store.reading, new Date(now.getTime() - HOUR));
  if (!config.SMTP_URL) {
    const says = `no mail server (SMTP_URL); emails waiting in the outbox: ${waiting}`;
    report.fine(
      'mail',
      !open,
      open ? `${says}, and nobody can register` : says,
      'Set SMTP_URL and MAIL_FROM.',
    );
    return;
  }
  const { hostname } = new URL(config.SMTP_URL);
  const refused = await greetMailServer(config.SMTP_URL);
  const says = `emails waiting for ${hostname}: ${waiting}, of which over an hour: ${stuck}; given up: ${givenUp}`;
  if (refused !== null)
    report.fault(
      'mail',
      `${hostname} does not accept email: ${refused}`,
      'Check SMTP_URL: host, port, user and password.',
    );
  else
    report.fine(
      'mail',
      stuck === 0 && givenUp === 0,
      says,
      'See /desk/outbox for the mail server’s replies.',
    );
}
