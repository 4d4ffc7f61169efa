import { allOf, type Secrets, versionOf } from './secrets.ts';

/** The prefix of values encrypted with a secret, which identifies it. */
export function sealMark(secret: string): string {
  return `$ba$${versionOf(secret)}$`;
}

/**
 * Encrypts a text with the current secret, in the same way as better-auth does for second steps: XChaCha20-Poly1305.
 */
export async function seal({ current }: Secrets, text: string): Promise<string> {
  const { symmetricEncrypt } = await import('better-auth/crypto');
  const currentVersion = versionOf(current);
  return symmetricEncrypt({
    key: { keys: new Map([[currentVersion, current]]), currentVersion },
    data: text,
  });
}

/** Decrypts a value with one of the secrets; null if none fits. */
export async function unseal(secrets: Secrets, sealed: string): Promise<string | null> {
  const { symmetricDecrypt } = await import('better-auth/crypto');
  for (const secret of allOf(secrets)) {
    const mark = sealMark(secret);
    // Values from before marks were introduced have none, and show themselves whether a secret fits.
    const bare = /^[0-9a-f]+$/.test(sealed);
    if (!bare && !sealed.startsWith(mark)) continue;
    const text = await symmetricDecrypt({
      key: secret,
      data: bare ? sealed : sealed.slice(mark.length),
    }).catch(() => null);
    if (text !== null) return text;
  }
  return null;
}
