import { allOf, type Secrets, versionOf } from './secrets.ts';

/** How everything begins that one secret has sealed, so that it is known which one opens it. */
export function sealMark(secret: string): string {
  return `$ba$${versionOf(secret)}$`;
}

/** Seals a text with the current secret, as better-auth seals second steps: XChaCha20-Poly1305. */
export async function seal({ current }: Secrets, text: string): Promise<string> {
  const { symmetricEncrypt } = await import('better-auth/crypto');
  const currentVersion = versionOf(current);
  return symmetricEncrypt({
    key: { keys: new Map([[currentVersion, current]]), currentVersion },
    data: text,
  });
}

/** Opens what one of the secrets has sealed; null where none of them opens it. */
export async function unseal(secrets: Secrets, sealed: string): Promise<string | null> {
  const { symmetricDecrypt } = await import('better-auth/crypto');
  for (const secret of allOf(secrets)) {
    const mark = sealMark(secret);
    // What was sealed before there were marks has none, and says by itself whether a secret is the right one.
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
