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

/** The channel on which processes hear that the secret in the database is another one. */
export const SECRETS_CHANNEL = 'secrets';

/** An arbitrary number that all processes of this program agree on. */
const ADVISORY_LOCK = 7_305_041_120;
/** How long an earlier secret counts: longer than a year, for somebody may end letters by one that is as old. */
const COUNTS_FOR = '400 days';

/**
 * The portal's secrets: SECRET, else the one in the database, made when first asked for. Where SECRET is another one
 * than before, what the one before has sealed is sealed anew first, in one transaction; the one before is
 * SECRET_BEFORE, or was kept in the database. Throws a Problem where neither is the one that things are sealed with.
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

/** The secrets as a process begins with them: what was sealed with an earlier one meanwhile is sealed anew. */
export async function beginWithSecrets(
  store: Pick<Store, 'reading' | 'write'>,
  settings: SecretSettings,
): Promise<Secrets> {
  const secrets = await readSecrets(store, settings);
  if (secrets.earlier.length > 0) await store.write((writing) => sealAnew(writing, secrets));
  return secrets;
}

/** Keeps other processes from changing the secret until the transaction ends. */
export async function lockSecrets(writing: Writing): Promise<void> {
  await sql`select pg_advisory_xact_lock(${ADVISORY_LOCK})`.execute(writing);
}

/**
 * Brings the database to the secret that the settings ask for, once the secrets are locked; answers it, and how many
 * values it sealed anew, null where it was there already.
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
  // Whoever keeps the secret apart from the database wants it there no longer than it is needed.
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

/** A new secret, as the program makes it: 256 random bits. */
export function newPortalSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** Notes what everything is sealed with from now on, keeps the secret itself where `kept` is given, and tells the others. */
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

/** Keeps a secret that is replaced, so that what it has signed counts for as long as it is out in the world. */
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

/** The secret that things are sealed with; null where nothing is yet. Throws a Problem where it is not among those known. */
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
  // No program has looked yet: what is sealed says by itself which secret opens it.
  const values = await someSealed(writing);
  for (const secret of known) {
    for (const value of values) {
      if ((await unseal(secretsOf(secret, []), value)) !== null) return secret;
    }
  }
  if (values.length > 0) throw notTheSecret(SECRET !== undefined);
  return SECRET_BEFORE ?? SECRET ?? portal;
}

/** Says that the secret which the database is sealed with is not there. */
function notTheSecret(isSet: boolean): Problem {
  return refusal(isSet ? 'secretWrong' : 'secretMissing');
}
