import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { messageOf, Problem } from '../../errors.ts';
import { readOutside } from '../../store/outside-file.ts';

/** Far more than a password may have. */
const MOST_BYTES = 65_536;

/** Where a password may come from; never from an argument, which other programs of the machine can read. */
export interface PasswordSource {
  readonly passwordFile?: string | undefined;
  readonly passwordStdin?: boolean | undefined;
}

/** Reads a password from a file, from standard input, or twice from the terminal without showing it. */
export async function readPassword({ passwordFile, passwordStdin }: PasswordSource): Promise<string> {
  if (passwordFile)
    return firstLine((await readOutside(passwordFile, { most: MOST_BYTES })).toString('utf8'));
  if (passwordStdin) return firstLine(standardInput());
  if (!process.stdin.isTTY) {
    throw new Problem(
      'bad input',
      'There is no terminal to ask for a password on.',
      'Use --invite, --password-file or --password-stdin.',
    );
  }
  const password = await askUnseen('Password: ');
  if ((await askUnseen('The same again: ')) !== password) {
    throw new Problem('bad input', 'The two passwords are not the same.', 'Try again.');
  }
  return password;
}

function firstLine(text: string): string {
  return text.split(/\r?\n/)[0] ?? '';
}

function standardInput(): string {
  try {
    return readFileSync(0, 'utf8');
  } catch (error) {
    throw new Problem(
      'bad input',
      `The password could not be read from standard input: ${messageOf(error)}.`,
    );
  }
}

function askUnseen(question: string): Promise<string> {
  process.stderr.write(question);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  return new Promise((resolve, reject) => {
    lines.once('line', (line) => {
      lines.close();
      process.stderr.write('\n');
      resolve(line);
    });
    lines.once('SIGINT', () => {
      lines.close();
      process.stderr.write('\n');
      reject(new Problem('bad input', 'Nothing was done.'));
    });
  });
}
