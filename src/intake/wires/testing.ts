import { Readable } from 'node:stream';
import { fixedClock } from '../../clock.ts';
import type { Store } from '../../store/database.ts';
import type { TakingRules } from '../draft-piece.ts';
import { importFiles } from '../import-files.ts';
import type { ImportedItem } from '../take-findings.ts';
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

/** A text of a wire, in one of its versions. */
export const wireText = (uri: string, version: number, more: object = {}) => ({
  standard: { name: 'ninjs', version: '2.1' },
  ...{ uri, type: 'text', version: String(version), copyrightholder: 'A Wire' },
  versioncreated: '2024-05-09T10:00:00Z',
  headlines: [{ role: 'main', value: `Version ${version}` }],
  bodies: [{ contenttype: 'text/html', value: '<p>Ships entered the port.</p>' }],
  ...more,
});

/** The order of its wire to withdraw a text. */
export const wireKill = (uri: string, version: number, more: object = {}) =>
  wireText(uri, version, { pubstatus: 'canceled', ednote: 'Wrong from the first word.', ...more });

/** What became of each thing that was sent, and why. */
export async function outcomesOf(sent: readonly (string | object)[], settings: TestImport) {
  return (await importSent(sent, settings)).map(({ status, reason }) => [status, reason]);
}

/** The history of a story, its first move first. */
export function movesOf(store: Store, storyId: string) {
  return store.reading
    .selectFrom('story_moves')
    .select(['move', 'from_state', 'to_state', 'made_by', 'note'])
    .where('story_id', '=', storyId)
    .orderBy('id')
    .execute();
}
