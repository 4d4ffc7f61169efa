import type { Reading } from '../../store/database.ts';
import type { Authorized } from '../permission.ts';
import { findStartedSecret } from './account.queries.ts';
import type { Auth } from './auth.ts';

/** What an app is set up with. */
export interface TwoStepSetup {
  /** The `otpauth:` address for the drawn code. */
  readonly address: string;
  /** The same secret to be typed, in groups of four. */
  readonly typed: string;
}

/** Shapes an `otpauth:` address for people. */
export function setupOf(address: string): TwoStepSetup {
  const secret = new URL(address).searchParams.get('secret') ?? '';
  return { address, typed: secret.replace(/(.{4})(?=.)/g, '$1 ') };
}

/** A code as its app shows it, without the spaces people type into it; null when it cannot be one. */
export function codeIn(typed: string): string | null {
  const code = typed.replace(/[\s-]/g, '').replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
  return /^\d{6}$/.test(code) ? code : null;
}

/** The secret of a second step that was started and not confirmed, to be shown once more; null when none was. */
export async function findStartedSetup(
  reading: Reading,
  auth: Auth,
  by: Authorized<'use own account'>,
  portal: string,
): Promise<TwoStepSetup | null> {
  const kept = await findStartedSecret(reading, by);
  if (kept === null) return null;
  const { symmetricDecrypt } = await import('better-auth/crypto');
  const { secretConfig } = await auth.$context;
  const secret = await symmetricDecrypt({ key: secretConfig, data: kept });
  const label = `${encodeURIComponent(portal)}:${encodeURIComponent(by.member.email)}`;
  const query = new URLSearchParams({ secret: base32(secret), issuer: portal, digits: '6', period: '30' });
  return setupOf(`otpauth://totp/${label}?${query}`);
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Bytes as apps take them: https://www.rfc-editor.org/rfc/rfc4648#section-6 */
function base32(text: string): string {
  const bits = [...Buffer.from(text)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => BASE32[Number.parseInt(group.padEnd(5, '0'), 2)]).join('');
}
