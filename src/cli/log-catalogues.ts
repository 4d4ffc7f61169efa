import { messageOf } from '../errors.ts';
import type { Log } from '../log.ts';
import { examineCatalogues } from '../words/examine-catalogues.ts';

const MOST = 20;

/** Logs which messages of the operator's own languages cannot be used, when a process starts. Nothing ends it. */
export function logCatalogues(log: Log): void {
  const wrong = wrongNow();
  for (const line of wrong.slice(0, MOST)) log.warn({ why: line }, 'a message of a catalogue is not used');
  if (wrong.length > MOST)
    log.warn({ more: wrong.length - MOST }, 'more messages of catalogues are not used');
}

function wrongNow(): readonly string[] {
  try {
    return examineCatalogues()?.wrong ?? [];
  } catch (error) {
    return [messageOf(error)];
  }
}
