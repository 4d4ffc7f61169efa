import { Command } from 'commander';
import { listVersionsOf } from '../../entities/lists/list.queries.ts';
import { onNewsroom } from '../on-newsroom.ts';
import { listCalled, toSingleLine } from './on-lists.ts';

/** `sourceline lists versions`: what each version of a watch list changed. */
export function listVersionsCommand(): Command {
  return new Command('versions')
    .description('List the versions of a watch list, the newest first, and what each changed.')
    .argument('<slug>')
    .option('--json', 'one object a line')
    .action((slug: string, { json }: { json?: boolean }) =>
      onNewsroom(async (store) => {
        await listCalled(store, slug);
        for (const version of await listVersionsOf(store.reading, slug)) {
          const { number, asOf, importedAt, entryCount: entries, sha256, partial, note, changes } = version;
          const against = changes && { ...changes, keys: undefined };
          const counts = changes
            ? `${changes.added} added, ${changes.changed} changed, ${changes.removed} removed${changes.cannotTell > 0 ? `, ${changes.cannotTell} cannot be told` : ''}`
            : 'the first';
          const line = json
            ? JSON.stringify({ number, asOf, importedAt, entries, sha256, partial, note, changes: against })
            : `v${String(number).padEnd(4)} ${(asOf ?? 'no date').padEnd(10)}  imported ${importedAt.toISOString().slice(0, 10)}  ${String(entries).padStart(8)} entries  ${sha256.slice(0, 12)}  ${counts}${partial ? `  PARTIAL: without ${partial.missing.join(', ')}` : ''}${note ? `  ${toSingleLine(note)}` : ''}`;
          process.stdout.write(`${line}\n`);
        }
      }),
    );
}
