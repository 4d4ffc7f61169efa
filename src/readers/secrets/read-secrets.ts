import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Problem } from '../../errors.ts';
import { announceChange } from '../../store/changes.ts';
import type { Store, Writing } from '../../store/database.ts';
import { refusal } from '../../words/refusal.ts';
import { unseal } from './seal.ts';
import { sealAnew, someSealed } from './sealed-things.ts';
import {
  BEFORE,
  FINGERPRINT,
  findKept,
  type KeptSecrets,
  PORTAL,
  type SecretSettings,
  standing,
} from './secrets.queries.ts';
import { fingerprintOf, type Secrets, secretsOf } from './secrets.ts';

/** The channel that notifies processes that the secret in the database has changed. */
export const SECRETS_CHANNEL = 'secrets';

/** An arbitrary number that all processes of this program agree on. */
const ADVISORY_LOCK = 7_305_041_120;
/** How long an earlier secret stays valid: over a year, since unsubscribe links signed with it may be that old. */
const COUNTS_FOR = '400 days';

/**
 * The portal's secrets: SECRET, else the one in the database, created on first use. If SECRET has changed, everything
 * sealed with the previous one is resealed first, in one transaction; the previous one is SECRET_BEFORE, or stored in
 * the database. Throws a Problem if neither is the one in use.
 */
export async function readSecrets(
  store: Pick<Store, 'reading' | 'write'>,
  settings: SecretSettings,
): Promise<Secrets> {
  const kept = await findKept(store.reading);
  const secrets = standing(settings, kept);
  if (secrets && kept.fingerprint === fingerprintOf(secrets.current)) return secrets;
  return store.write(async (writing) => {
    await lockSecrets(writing);
    return (await settle(writing, settings)).secrets;
  });
}

/** The secrets at the start of a process: values that were sealed with an earlier one in the meantime are resealed. */
export async function beginWithSecrets(
  store: Pick<Store, 'reading' | 'write'>,
  settings: SecretSettings,
): Promise<Secrets> {
  const secrets = await readSecrets(store, settings);
  if (secrets.earlier.length > 0) await store.write((writing) => sealAnew(writing, secrets));
  return secrets;
}

/** Prevents other processes from changing the secret until the transaction ends. */
export async function lockSecrets(writing: Writing): Promise<void> {
  await sql`select pg_advisory_xact_lock(${ADVISORY_LOCK})`.execute(writing);
}

/**
 * Switches the database to the configured secret, once the secrets are locked; returns it, and how many values were
 * resealed, null if it was already current.
 */
export async function settle(
  writing: Writing,
  settings: SecretSettings,
): Promise<{ readonly secrets: Secrets; readonly sealed: number | null }> {
  const kept = await findKept(writing);
  const { SECRET, SECRET_BEFORE } = settings;
  const current = SECRET ?? kept.portal;
  const origin = await originOf(writing, settings, kept);
  if (!current) return begin(writing, settings, kept);
  const before = origin !== null && origin !== current && origin !== SECRET_BEFORE ? [origin] : [];
  for (const secret of before) await keepBefore(writing, secret);
  // A newsroom that keeps the secret outside the database does not want it there longer than needed.
  if (before.includes(kept.portal ?? '')) await forgetRow(writing, PORTAL);
  const secrets = secretsOf(current, [...(SECRET_BEFORE ? [SECRET_BEFORE] : []), ...before, ...kept.before]);
  if (kept.fingerprint === fingerprintOf(current)) return { secrets, sealed: null };
  const { sealed } = await sealAnew(writing, secrets);
  await setCurrent(writing, secrets.current, null);
  return { secrets, sealed };
}

async function begin(
  writing: Writing,
  { SECRET_BEFORE }: SecretSettings,
  { before }: KeptSecrets,
): ReturnType<typeof settle> {
  const made = newPortalSecret();
  const secrets = secretsOf(made, [...(SECRET_BEFORE ? [SECRET_BEFORE] : []), ...before]);
  const { sealed } = await sealAnew(writing, secrets);
  await setCurrent(writing, made, made);
  return { secrets, sealed };
}

/** A new random secret of 256 bits. */
export function newPortalSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** Records the secret in use from now on, stores the secret itself if `kept` is given, and notifies other processes. */
export async function setCurrent(writing: Writing, current: string, kept: string | null): Promise<void> {
  const rows = [
    { name: FINGERPRINT, value: fingerprintOf(current) },
    ...(kept === null ? [] : [{ name: PORTAL, value: kept }]),
  ];
  await writing
    .insertInto('secrets')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet((is) => ({ value: is.ref('excluded.value') })),
    )
    .execute();
  await announceChange(writing, SECRETS_CHANNEL, '');
}

/** Stores a replaced secret, so that its signatures stay valid for as long as they are in circulation. */
export async function keepBefore(writing: Writing, secret: string): Promise<void> {
  const utc = (at: string) =>
    sql`to_char((${sql.raw(at)}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  await sql`insert into secrets (name, value) values (${BEFORE + fingerprintOf(secret)}, jsonb_build_object(
      'secret', ${secret}::text, 'since', ${utc('now()')}, 'until', ${utc(`now() + interval '${COUNTS_FOR}'`)})::text)
    on conflict (name) do update set value = excluded.value`.execute(writing);
}

async function forgetRow(writing: Writing, name: string): Promise<void> {
  await writing.deleteFrom('secrets').where('name', '=', name).execute();
}

/** The secret in use; null if nothing is sealed yet. Throws a Problem if it is not among the known ones. */
async function originOf(
  writing: Writing,
  { SECRET, SECRET_BEFORE }: SecretSettings,
  { portal, before, fingerprint }: KeptSecrets,
): Promise<string | null> {
  const known = [SECRET, SECRET_BEFORE, portal, ...before].filter((one) => typeof one === 'string');
  if (fingerprint !== null) {
    const origin = known.find((secret) => fingerprintOf(secret) === fingerprint);
    if (origin === undefined) throw notTheSecret(SECRET !== undefined);
    return origin;
  }
  // No process has recorded it yet: the sealed values show which secret opens them.
  const values = await someSealed(writing);
  for (const secret of known) {
    for (const value of values) {
      if ((await unseal(secretsOf(secret, []), value)) !== null) return secret;
    }
  }
  if (values.length > 0) throw notTheSecret(SECRET !== undefined);
  return SECRET_BEFORE ?? SECRET ?? portal;
}

/** The problem that the secret in use is missing. */
function notTheSecret(isSet: boolean): Problem {
  return refusal(isSet ? 'secretWrong' : 'secretMissing');
}
