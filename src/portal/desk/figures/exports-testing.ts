import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { saveClaimsOf } from '../../../evidence/claims/save-claims.ts';
import { addDataset } from '../../../evidence/datasets/add-dataset.ts';
import type { DatasetSettings } from '../../../evidence/datasets/limits.ts';
import { datasetFolder } from '../../../store/analytics.ts';
import type { Store } from '../../../store/database.ts';
import { newId } from '../../../store/ids.ts';
import { json } from '../../../store/tables.ts';
import { draftOf } from '../../../stories/testing.ts';
import { upsertStories } from '../../../stories/upsert-stories.ts';

type Settings = DatasetSettings & { readonly DATA_DIR: string };

/** Twelve million euros of exports in twelve months: the rows of the dataset `exports`. */
export const EXPORT_ROWS: readonly string[] = [
  'reporter,partner,flow,period,value',
  ...Array.from({ length: 12 }, (_, at) => `DE,KG,export,2023-${String(at + 1).padStart(2, '0')},1000000`),
];

/** The question whose answer from those rows matches the story. */
export const EXPORT_QUERY = {
  dataset: 'exports',
  value: '',
  statistic: 'level' as const,
  filter: {
    reporter: { areas: ['DE'] },
    partner: { areas: ['KG'] },
    product: { total: true as const },
    flow: 'export' as const,
  },
  period: ['2023-01-01', '2024-01-01'] as [string, string],
  part: null,
  from: null,
  rank: null,
  sql: null,
};

/**
 * Saves the dataset `exports` and the story `exports-grew`, published or a draft, which states one figure from it;
 * answers the figure's id.
 */
export async function keepExports(
  store: Store,
  settings: Settings,
  state: 'draft' | 'published' = 'published',
): Promise<string> {
  await addExports(store, settings, EXPORT_ROWS);
  const draft = draftOf({
    headline: 'Exports grew',
    slug: 'exports-grew',
    text: 'German exports to Kyrgyzstan were 12 million euros in 2023, officials said.',
    state,
  });
  const [story] = await store.write((writing) => upsertStories(writing, [draft], new Date()));
  await store.write((writing) => saveClaimsOf(writing, [story?.id ?? ''], new Date()));
  const row = await store.reading
    .selectFrom('claims')
    .select('id')
    .where('gone_at', 'is', null)
    .where('place', '=', 'text')
    .orderBy('position')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Adds a version of the dataset `exports`. */
export async function addExports(store: Store, settings: Settings, rows: readonly string[]): Promise<void> {
  const folder = join(datasetFolder(settings), 'given');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${newId()}.csv`);
  writeFileSync(file, `${rows.join('\n')}\n`);
  const given = {
    file,
    fileName: 'exports.csv',
    title: 'Exports',
    producer: 'An office',
    licence: 'CC0',
    descriptor: JSON.stringify({
      fields: [
        ...['reporter', 'partner', 'flow', 'period'].map((name) => ({ name, role: name })),
        { name: 'value', type: 'number', role: 'value', unit: 'EUR' },
      ],
    }),
  };
  await addDataset(store, settings, { published: true, ...given }, { by: null, now: new Date() });
}

/** Proposes a question to `exports` as evidence for a claim; answers the proposal's id. */
export async function proposeQuery(store: Store, claim: string, query: object): Promise<string> {
  const id = newId();
  const dataset = await store.reading.selectFrom('datasets').select('id').executeTakeFirstOrThrow();
  await store.write((writing) =>
    writing
      .insertInto('claim_evidence')
      .values({
        id,
        claim_id: claim,
        kind: 'query',
        state: 'proposed',
        dataset_id: dataset.id,
        query: json<unknown>(query),
        source: null,
        score: 0.9,
        proposed_by: null,
        decided_by: null,
        decided_at: null,
      })
      .execute(),
  );
  return id;
}
