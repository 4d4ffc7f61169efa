import { mkdir, rm, writeFile } from 'node:fs/promises';
import type { Config } from '../config.ts';
import { messageOf } from '../errors.ts';
import { isLoopbackName } from '../portal/http/loopback.ts';
import { inDataFolder } from '../store/data-folder.ts';

type Folder = Pick<Config, 'DATA_DIR'>;

/** The setup address of a newsroom without accounts. */
export function setUpAddress(key: string, url: string, { PUBLIC_URL }: Pick<Config, 'PUBLIC_URL'>): string {
  const own = isLoopbackName(new URL(PUBLIC_URL).hostname) ? url : PUBLIC_URL;
  return `${own}/setup?token=${key}`;
}

/**
 * The lines that say where to set up the newsroom: on a terminal the address itself; elsewhere, where output is
 * collected in a log, the path of a file with it that only its owner can read.
 */
export async function sayWhereToSetUp(address: string, config: Folder, isTerminal: boolean): Promise<string> {
  const begin = 'Nobody has an account here yet. Set the newsroom up in a browser, once,';
  const until = 'it works for an hour, and each start makes a new one';
  await forgetSetUpAddress(config);
  const file = fileIn(config);
  if (isTerminal || file === null) return `${begin} at this address; ${until}:\n  ${address}\n`;
  try {
    await mkdir(config.DATA_DIR, { recursive: true });
    await writeFile(file, `${address}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    return `Nobody has an account here yet, and the address at which to set the newsroom up could not be written to
${file}: ${messageOf(error)}.
Start the program in a terminal, or make the first account with \`sourceline users add EMAIL --name NAME --role administrator\`.
`;
  }
  return `${begin} at the address in this file; ${until}:\n  ${file}\n`;
}

/** Deletes the file with the address, which is no longer useful. One that cannot be deleted contains an old key. */
export async function forgetSetUpAddress(config: Folder): Promise<void> {
  const file = fileIn(config);
  if (file !== null) await rm(file, { force: true }).catch(() => undefined);
}

function fileIn(config: Folder): string | null {
  return inDataFolder(config, 'set-up-address');
}
