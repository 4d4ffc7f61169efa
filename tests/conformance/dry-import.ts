import { Readable } from 'node:stream';
import { systemClock } from '../../src/clock.ts';
import { importFiles } from '../../src/intake/import-files.ts';
import type { ImportedItem } from '../../src/intake/take-findings.ts';

/** Imports `paths` without saving, as `sourceline import --dry-run` does. */
export async function dryImport(paths: readonly string[], standardInput = ''): Promise<ImportedItem[]> {
  const items: ImportedItem[] = [];
  await importFiles({
    paths,
    store: null,
    rules: { portalName: 'The Conformance Courier', language: 'en' },
    clock: systemClock,
    standardInput: Readable.from([Buffer.from(standardInput)]),
    onItem: (item) => items.push(item),
  });
  return items;
}
