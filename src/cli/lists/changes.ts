import { Command } from 'commander';
import { listVersionsOf } from '../../entities/lists/list.queries.ts';
import { changesBetween } from '../../entities/lists/list-changes.queries.ts';
import { entryNames } from '../../entities/lists/list-entries.queries.ts';
import { Problem } from '../../errors.ts';
import { onNewsroom } from '../on-newsroom.ts';
import { listCalled, toSingleLine, versionCalled, versionNumber } from './on-lists.ts';

interface ChangesOptions {
  from?: number;
  to?: number;
  all?: boolean;
  json?: boolean;
}

const SHOWN = 20;

/** `sourceline lists changes`: what one version of a watch list has that another has not. */
export function listChangesCommand(): Command {
  return new Command('changes')
    .description('Show which entries are new, changed and gone between two versions of a watch list.')
    .argument('<slug>')
    .option('--from <number>', 'the version before; left out: the one before --to', versionNumber)
    .option('--to <number>', 'the version after; left out: the newest', versionNumber)
    .option('--all', `every entry, not the first ${SHOWN} of each kind`)
    .option('--json', 'print it as one object')
    .action((slug: string, { from, to, all, json }: ChangesOptions) =>
      onNewsroom(async (store) => {
        await listCalled(store, slug);
        const numbers = (await listVersionsOf(store.reading, slug)).map(({ number }) => number);
        const last = to ?? numbers[0] ?? 0;
        const first = from ?? numbers.find((number) => number < last);
        if (first === undefined)
          throw new Problem('not found', `${slug} has no version before ${last}.`, 'Name one with --from.');
        const before = await versionCalled(store, slug, first);
        const after = await versionCalled(store, slug, last);
        const changes = await changesBetween(store.reading, before, after);
        if (json) {
          process.stdout.write(`${JSON.stringify({ slug, from: first, to: last, ...changes })}\n`);
          return;
        }
        const line = (text: string) => process.stdout.write(`${text}\n`);
        const { added, changed, removed, cannotTell, keys } = changes;
        line(
          `${slug}: from version ${first} (${before.asOf ?? 'no date'}) to version ${last} (${after.asOf ?? 'no date'})`,
        );
        line(`${added} added, ${changed} changed, ${removed} removed`);
        if (cannotTell > 0)
          line(
            `${cannotTell} cannot be told: one of the versions is without ${[...(before.partial?.missing ?? []), ...(after.partial?.missing ?? [])].join(', ')}, and only what both could show is compared`,
          );
        const most = all ? Number.POSITIVE_INFINITY : SHOWN;
        const shown = {
          added: keys.added.slice(0, most),
          changed: keys.changed.slice(0, most),
          removed: keys.removed.slice(0, most),
        };
        const names = await entryNames(store.reading, after.id, [
          ...shown.added,
          ...shown.changed.map(({ key }) => key),
        ]);
        const gone = await entryNames(store.reading, before.id, shown.removed);
        for (const key of shown.added) line(`+ ${key}  ${toSingleLine(names.get(key) ?? '')}`);
        for (const { key, fields } of shown.changed)
          line(`~ ${key}  ${toSingleLine(names.get(key) ?? '')}  (${fields.join(', ')})`);
        for (const key of shown.removed) line(`- ${key}  ${toSingleLine(gone.get(key) ?? '')}`);
        const more =
          added + changed + removed - shown.added.length - shown.changed.length - shown.removed.length;
        if (more > 0) line(`and ${more} more${all ? '' : ' with --all'}`);
      }),
    );
}
