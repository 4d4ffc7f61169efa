import { fileURLToPath } from 'node:url';
import type { Analytics } from '../../store/analytics.ts';
import type { Store } from '../../store/database.ts';
import { runInSandbox } from '../../store/sandbox/run-in-sandbox.ts';
import type { SandboxLimits } from '../../store/sandbox/sandbox-job.ts';
import { describeDatasets } from '../cubes/describe-versions.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { openToReaders } from '../datasets/open-values.ts';
import { listPublishedDatasets } from '../datasets/published-dataset.queries.ts';
import type { StrangersFigures, StrangersText } from './check-strangers-text.ts';
import { basketCodes } from './code-lists.queries.ts';

const CHILD = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? './check-child.ts' : './check-child.mjs', import.meta.url),
);
const LIMITS: SandboxLimits = { seconds: 10, megabytes: 768 };
/** Two beside one another, so that one heavy text holds up no other; who comes after so many is asked to come again. */
const LANE = { name: 'check', width: 2, waiting: 10 } as const;

/** A text that a reader gives, with what is needed to understand it. */
export type ReadersText = Pick<StrangersText, 'parts' | 'context'>;

/** What the open datasets say of the figures of a reader's text. */
export interface CheckedForReaders extends StrangersFigures {
  /** Those that were asked, by their slugs. */
  readonly datasets: ReadonlyMap<string, Dataset>;
}

/**
 * Checks a text of somebody who may see no more than readers may: only datasets whose values are open to them are
 * asked, so that of others there is nothing to tell. It runs in a process that can be killed, behind what answers
 * readers; nothing of the text is kept. Rejects with a Problem where it takes too much, or too many wait.
 */
export async function checkForReaders(
  store: Store,
  analytics: Analytics,
  text: ReadersText,
  { sure, language }: Pick<StrangersText, 'sure' | 'language'>,
  limits: SandboxLimits = LIMITS,
): Promise<CheckedForReaders> {
  const published = await listPublishedDatasets(store.reading);
  const open = published.filter((dataset) => openToReaders(dataset) !== null);
  const { described, unread } = await describeDatasets(store, analytics, open);
  const input: StrangersText = {
    ...text,
    folder: analytics.folder,
    datasets: open,
    described,
    baskets: await basketCodes(store.reading),
    sure,
    language,
  };
  const checked = await runInSandbox<StrangersFigures, StrangersFigures>(
    {
      program: CHILD,
      task: 'check-text',
      input,
      limits,
      lane: LANE,
      what: 'check',
      background: true,
      // A text is only read: what it is checked by, which takes a second to get ready, serves the next as well.
      reuses: true,
    },
    (output) => output,
  );
  const undescribed = unread.map(({ slug, error }) => ({ slug, why: String(error) }));
  return {
    ...checked,
    silent: [...undescribed, ...checked.silent],
    datasets: new Map(open.map((dataset) => [dataset.slug, dataset])),
  };
}
