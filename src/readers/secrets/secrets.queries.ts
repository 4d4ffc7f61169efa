import type { Reading } from '../../store/database.ts';
import { refusal } from '../../words/refusal.ts';
import { type Secrets, secretsOf } from './secrets.ts';

/** The settings with secrets. */
export interface SecretSettings {
  readonly SECRET?: string | undefined;
  readonly SECRET_BEFORE?: string | undefined;
}

/** The rows of `secrets` for the portal's own. */
export const PORTAL = 'portal';
/** A previous one: the rest of the name is its fingerprint. */
export const BEFORE = 'portal before ';
/** The fingerprint of the one in use. */
export const FINGERPRINT = 'fingerprint';

/** What the database stores about the portal's secret. */
export interface KeptSecrets {
  /** Stored if SECRET is not set. */
  readonly portal: string | null;
  /** Previous ones, newest first. */
  readonly before: readonly string[];
  /** Of the one in use; null if no process has recorded it yet. */
  readonly fingerprint: string | null;
}

/** The stored data of a previous secret. */
export interface Before {
  readonly secret: string;
  /** When it was replaced, and until when it is valid; ISO 8601. */
  readonly since: string;
  readonly until: string;
}

/** Reads the database's data about the portal's secret. */
export async function findKept(reading: Reading): Promise<KeptSecrets> {
  const rows = await reading
    .selectFrom('secrets')
    .select(['name', 'value'])
    .where((is) => is.or([is('name', 'in', [PORTAL, FINGERPRINT]), is('name', 'like', `${BEFORE}%`)]))
    .execute();
  const textOf = (name: string) => rows.find((row) => row.name === name)?.value ?? null;
  const before = rows
    .filter(({ name }) => name.startsWith(BEFORE))
    .map(({ value }) => JSON.parse(value) as Before)
    .sort((one, other) => other.since.localeCompare(one.since));
  return {
    portal: textOf(PORTAL),
    before: before.map(({ secret }) => secret),
    fingerprint: textOf(FINGERPRINT),
  };
}

/** The secrets from settings and database; null if there is none yet. */
export function standing({ SECRET, SECRET_BEFORE }: SecretSettings, kept: KeptSecrets): Secrets | null {
  const current = SECRET ?? kept.portal;
  if (!current) return null;
  return secretsOf(current, [...(SECRET_BEFORE ? [SECRET_BEFORE] : []), ...kept.before]);
}

/** The portal's secrets for read-only use: one was created when the portal was first opened. */
export async function knownSecrets(reading: Reading, settings: SecretSettings): Promise<Secrets> {
  const secrets = standing(settings, await findKept(reading));
  if (!secrets) throw refusal('portalStarting');
  return secrets;
}
