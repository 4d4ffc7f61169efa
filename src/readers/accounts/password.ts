import { hash, verify } from '@node-rs/argon2';
import { Turns } from './turns.ts';

/** In the package's own numbering, whose names do not exist at run time. */
const ARGON2ID = 2;
/**
 * Argon2id with 19 MiB and two passes, OWASP's minimum:
 * https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html
 */
const ARGON2 = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/**
 * Hashing runs on the threads that also compress pages and look up names, so a flood of logins must not occupy them
 * all.
 */
const turns = new Turns({ atOnce: 2, waiting: 200 });

/** The hash of a password, as a PHC string. Runs on another thread. Throws a Problem if too many are waiting. */
export function hashPassword(password: string): Promise<string> {
  return turns.take(() => hash(password.normalize('NFKC'), ARGON2));
}

/** Whether `password` matches the hash `kept`; takes the same time in either case. Throws like `hashPassword`. */
export function isPassword(kept: string, password: string): Promise<boolean> {
  return turns.take(() => verify(kept, password.normalize('NFKC')).catch(() => false));
}
