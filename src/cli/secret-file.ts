import { readFile, rename, writeFile } from 'node:fs/promises';
import { messageOf, Problem } from '../errors.ts';
import { fingerprintOf } from '../readers/secrets/secrets.ts';
import { readOutside } from '../store/outside-file.ts';

/** Far more than a secret needs. */
const MOST_BYTES = 65_536;
const SHORTEST = 32;

/** A single secret, as written here. */
const ONE_SECRET = /^\S{32,}\n$/;

/**
 * Writes a secret to a file that only its owner can read. A file that already has it is unchanged, so that a nightly
 * backup can name it each time; an earlier secret there, which earlier backups need, is moved to `FILE.FINGERPRINT`.
 * Throws `conflict` if it contains something else.
 */
export async function writeSecretFile(path: string, secret: string): Promise<void> {
  const text = `${secret}\n`;
  const there = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw notWritten(path, error);
  });
  if (there === text) return;
  if (there !== null && !ONE_SECRET.test(there)) {
    throw new Problem('conflict', `${path} is there, and holds something else.`, 'Name another file.');
  }
  try {
    // The file is renamed once it is complete, so that a full disk does not lose the previous one.
    await writeFile(`${path}.new`, text, { mode: 0o600, flag: 'wx', flush: true });
    if (there !== null) await rename(path, `${path}.${fingerprintOf(there.trim()).slice(0, 8)}`);
    await rename(`${path}.new`, path);
  } catch (error) {
    throw notWritten(path, error);
  }
}

function notWritten(path: string, error: unknown): Problem {
  return new Problem('bad input', `The secret could not be written to ${path}: ${messageOf(error)}.`);
}

/** Reads the secret written by `writeSecretFile`. Throws a Problem if the file has none. */
export async function readSecretFile(path: string): Promise<string> {
  const text = (await readOutside(path, { most: MOST_BYTES })).toString('utf8');
  const secret = text.split(/\r?\n/)[0]?.trim() ?? '';
  if (secret.length >= SHORTEST) return secret;
  throw new Problem(
    'bad input',
    `${path} holds no secret.`,
    'Name the file that `sourceline secret save` wrote.',
  );
}
