import { Command } from 'commander';
import { datasetStories } from '../../evidence/datasets/dataset.queries.ts';
import type { DatasetVersion } from '../../evidence/datasets/dataset.ts';
import { nameIn } from '../../stories/story.ts';
import { onNewsroom } from '../on-newsroom.ts';
import { datasetCalled } from './on-datasets.ts';

/** `sourceline datasets show`: one dataset, its fields and what they cover. */
export function showDatasetCommand(): Command {
  return new Command('show')
    .description('Show a dataset: its fields, what they mean, and what they cover.')
    .argument('<slug>')
    .option('--json', 'print it as one object')
    .action((slug: string, { json }: { json?: boolean }) =>
      onNewsroom(async (store) => {
        const dataset = await datasetCalled(store, slug);
        const stories = await datasetStories(store.reading, dataset.id);
        if (json) {
          process.stdout.write(`${JSON.stringify({ ...dataset, stories })}\n`);
          return;
        }
        const { newest } = dataset;
        const { coverage } = newest;
        const row = (what: string, text: string) => process.stdout.write(`${what.padEnd(18)}${text}\n`);
        row('title', nameIn(dataset.names, 'en'));
        row('producer', dataset.producer);
        row('licence', `${dataset.licence}${dataset.redistributable ? '' : ' (rows are not handed on)'}`);
        row('version', `${newest.number}, ${dated(newest)}, sha256 ${newest.sha256}`);
        row('rows', String(newest.rowCount));
        row(
          'periods',
          coverage.periods.length === 0
            ? 'none'
            : `${coverage.periods[0]?.label} to ${coverage.periods.at(-1)?.label}, ${coverage.periods.length}${coverage.frequency ? ` (${coverage.frequency})` : ''}`,
        );
        row('reporters', areas(coverage.reporters));
        row('partners', areas(coverage.partners));
        row('products', String(coverage.products));
        for (const field of newest.fields) {
          const unit = field.unit
            ? `, ${field.unit}${field.multiplier === 1 ? '' : ` × ${field.multiplier}`}`
            : '';
          row(
            `  ${field.name}`,
            ` ${field.type}${field.role ? `, ${field.role}` : ''}${unit}${field.basis ? `, ${field.basis}` : ''}`,
          );
        }
        if (!dataset.rolesConfirmed)
          process.stdout.write(
            'The roles were guessed from the names of the columns; nobody confirmed them.\n',
          );
        for (const { slug: story, figures } of stories) row('story', `${story} (${figures})`);
      }),
    );
}

function areas(list: readonly { code: string; aggregate: boolean }[]): string {
  const sums = list.filter(({ aggregate }) => aggregate).length;
  return `${list.length - sums}${sums > 0 ? `, and ${sums} sums of them` : ''}`;
}

/** When a version was fetched, or added where nobody said. */
function dated({ retrieved, addedAt }: DatasetVersion): string {
  const day = (retrieved ?? addedAt).toISOString().slice(0, 10);
  return `${retrieved ? 'retrieved' : 'added'} ${day}`;
}
