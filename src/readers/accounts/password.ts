import { hash, verify } from '@node-rs/argon2';

/** In the package's own numbering, whose names do not exist at run time. */
const ARGON2ID = 2;
/**
 * Argon2id with 19 MiB and two passes, the least OWASP asks for:
 * https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html
 */
const ARGON2 = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The hash of a password, as a PHC string. It runs on another thread. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), ARGON2);
}

/** Whether `password` is the one `kept` was made from; as long in either case. */
export function isPassword(kept: string, password: string): Promise<boolean> {
  return verify(kept, password.normalize('NFKC')).catch(() => false);
}
