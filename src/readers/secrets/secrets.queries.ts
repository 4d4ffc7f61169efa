import type { Reading } from '../../store/database.ts';
import { refusal } from '../../words/refusal.ts';
import { type Secrets, secretsOf } from './secrets.ts';

/** The settings that hold secrets. */
export interface SecretSettings {
  readonly SECRET?: string | undefined;
  readonly SECRET_BEFORE?: string | undefined;
}

/** The rows of `secrets` that hold the portal's own. */
export const PORTAL = 'portal';
/** One it had before: the rest of the name is its fingerprint. */
export const BEFORE = 'portal before ';
/** The fingerprint of the one that everything is sealed with. */
export const FINGERPRINT = 'fingerprint';

/** What the database knows of the portal's secret. */
export interface KeptSecrets {
  /** Kept where SECRET is left out. */
  readonly portal: string | null;
  /** Those it had before, the newest first. */
  readonly before: readonly string[];
  /** Of the one that everything is sealed with; null where no program has looked yet. */
  readonly fingerprint: string | null;
}

/** What is kept of an earlier secret. */
export interface Before {
  readonly secret: string;
  /** When it was replaced, and until when it counts; ISO 8601. */
  readonly since: string;
  readonly until: string;
}

/** Reads what the database knows of the portal's secret. */
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

/** The secrets as settings and database have them; null where there is none yet. */
export function standing({ SECRET, SECRET_BEFORE }: SecretSettings, kept: KeptSecrets): Secrets | null {
  const current = SECRET ?? kept.portal;
  if (!current) return null;
  return secretsOf(current, [...(SECRET_BEFORE ? [SECRET_BEFORE] : []), ...kept.before]);
}

/** The portal's secrets for what only reads: one was made when the portal was first opened. */
export async function knownSecrets(reading: Reading, settings: SecretSettings): Promise<Secrets> {
  const secrets = standing(settings, await findKept(reading));
  if (!secrets) throw refusal('portalStarting');
  return secrets;
}
