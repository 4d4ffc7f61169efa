import { Readable } from 'node:stream';
import { fixedClock } from '../../clock.ts';
import type { Store } from '../../store/database.ts';
import type { TakingRules } from '../draft-piece.ts';
import { type ImportedItem, importFiles } from '../import-files.ts';
import type { MediaTaking } from '../take-media.ts';

/** How a test imports. */
export interface TestImport {
  /** Null, or left out, for a dry run. */
  readonly store?: Store | null;
  readonly rules?: Partial<TakingRules>;
  readonly media?: MediaTaking;
}

/** Imports what a sender sent, in the order given, as one file for each. */
export async function importSent(
  sent: readonly (string | Buffer | object)[],
  { store = null, rules = {}, media }: TestImport = {},
): Promise<ImportedItem[]> {
  const items: ImportedItem[] = [];
  for (const one of sent) {
    const bytes = Buffer.isBuffer(one)
      ? one
      : Buffer.from(typeof one === 'string' ? one : JSON.stringify(one, null, 1));
    await importFiles({
      paths: ['-'],
      store,
      media,
      rules: { portalName: 'The Courier', language: 'en', ...rules },
      clock: fixedClock('2026-11-24T12:00:00Z'),
      standardInput: Readable.from([bytes]),
      onItem: (item) => items.push(item),
    });
  }
  return items;
}

/** What became of one thing that was sent, in a dry run. */
export async function readSent(sent: string | Buffer | object): Promise<ImportedItem> {
  const [item, ...more] = await importSent([sent]);
  if (!item || more.length > 0) throw new Error(`${more.length + (item ? 1 : 0)} items came of one`);
  return item;
}
