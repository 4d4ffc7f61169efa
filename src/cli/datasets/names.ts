import { Command, InvalidArgumentError } from 'commander';
import { listDataNames, type QueuedDataName } from '../../entities/data/data-name-queue.queries.ts';
import { dataNamesRead, readDataNames } from '../../entities/data/read-data-names.ts';
import { datasetsUnread } from '../../entities/data/unread-datasets.queries.ts';
import { MENTION_STATES, type MentionState } from '../../entities/mentions/mention-queue.queries.ts';
import { analyticsOf } from '../../store/analytics.ts';
import { onNewsroom } from '../on-newsroom.ts';
import { datasetCalled } from './on-datasets.ts';

const MOST = 10_000;

/** `sourceline datasets names`: who and what the columns of a dataset name. */
export function datasetNamesCommand(): Command {
  return new Command('names')
    .description('List whom the columns of a dataset name, looking them through first where that is due.')
    .argument('<slug>')
    .option('--state <state>', `which: ${MENTION_STATES.join(', ')}`, stateOf, 'proposed' as const)
    .option('--json', 'one object a line')
    .action((slug: string, { state, json }: { state: MentionState; json?: boolean }) =>
      onNewsroom(async (store, config) => {
        const dataset = await datasetCalled(store, slug);
        const due = await datasetsUnread(store.reading, await dataNamesRead(store.reading));
        if (due.some(({ versionId }) => versionId === dataset.newest.id)) {
          const analytics = analyticsOf(config);
          try {
            await readDataNames(store, analytics, dataset.newest, new Date());
          } finally {
            await analytics.close();
          }
        }
        const names = await listDataNames(store.reading, { state, dataset: slug, most: MOST });
        if (names.length === 0 && !json)
          process.stderr.write(`No name in ${slug} ${state === 'proposed' ? 'waits' : `is ${state}`}.\n`);
        for (const name of names.slice(0, MOST))
          process.stdout.write(`${json ? dataOf(name) : lineOf(name)}\n`);
        if (names.length > MOST)
          process.stderr.write(`There are more than ${MOST}; the rest is at the desk, under Names.\n`);
      }),
    );
}

function stateOf(text: string): MentionState {
  const state = MENTION_STATES.find((one) => one === text);
  if (state) return state;
  throw new InvalidArgumentError(`It is one of ${MENTION_STATES.join(', ')}.`);
}

function lineOf({ name, schema, rows, first, candidates }: QueuedDataName): string {
  const [best] = candidates;
  const whose = best
    ? `${best.label}${candidates.length > 1 ? `, or ${candidates.length - 1} more` : ''}`
    : 'nobody known';
  return `${schema.padEnd(12)} ${String(rows).padStart(8)} rows  ${first.field}: ${name}  (${first.cue})  ${whose}`;
}

function dataOf({ id, name, schema, places, rows, known, first, candidates }: QueuedDataName): string {
  const { field, value, cue, score, firstRow, version } = first;
  return JSON.stringify({
    id,
    name,
    kind: schema,
    columns: places,
    rows,
    known,
    first: { column: field, value, version, row: firstRow, cue, score },
    candidates: candidates.map((one) => ({ id: one.id, label: one.label, state: one.state })),
  });
}
