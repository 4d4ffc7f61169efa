import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importList } from '../entities/lists/import-list.ts';
import { type FetchedList, listsToFetch } from '../entities/lists/list-addresses.ts';
import { type ListFetch, listFetches } from '../entities/lists/list-fetches.queries.ts';
import { noteFetch } from '../entities/lists/note-fetch.ts';
import { messageOf, Problem } from '../errors.ts';
import { type Answer, type Egress, openEgress } from '../intake/egress/egress.ts';
import { refusal } from '../words/refusal.ts';
import type { Job, JobContext } from './job.ts';

const HOUR_MS = 3_600_000;
/** A fetched list is fetched again the next day; a failed one after some hours. */
const AGAIN_MS = 23 * HOUR_MS;
const AFTER_FAILURE_MS = 3 * HOUR_MS;
const WITHIN_MS = 120_000;
const MOST_BYTES = 128 * 2 ** 20;

/** Fetches the official lists configured in the settings. */
export const fetchLists: Job = {
  name: 'fetch-lists',
  about: 'Fetches the official lists that `FETCH_LISTS` names once a day, and imports what is new in them.',
  cron: '23 * * * *',
  run: (context) => fetchDueLists(context, openEgress()),
};

/**
 * Fetches the lists that are due through `egress`; a failure leaves the versions as they are, and is recorded with the
 * reason.
 */
export async function fetchDueLists(context: JobContext, egress: Egress): Promise<void> {
  const { store, config, clock, log, stopping } = context;
  const wanted = listsToFetch(config.FETCH_LISTS ?? '');
  if (wanted.length === 0) return;
  const last = await listFetches(store.reading);
  for (const list of wanted) {
    if (stopping?.aborted) return;
    if (!isDue(last.get(list.format), clock.now())) continue;
    let problem: string | null = null;
    try {
      const { status, counts } = await fetchList(context, egress, list);
      log.info({ list: list.format, status, counts }, 'a watch list was fetched');
    } catch (error) {
      if (stopping?.aborted) return;
      problem = error instanceof Problem ? error.line : 'It could not be read; the log says why.';
      log.warn({ list: list.format, error: messageOf(error) }, 'a watch list was not fetched');
    }
    await store.write((writing) => noteFetch(writing, list.format, clock.now(), problem));
  }
}

function isDue(last: ListFetch | undefined, now: Date): boolean {
  if (!last) return true;
  return now.getTime() - last.triedAt.getTime() >= (last.problem === '' ? AGAIN_MS : AFTER_FAILURE_MS);
}

/** The publication date of a file according to its host; null if not stated, or in the future. */
function publishedOn({ headers }: Pick<Answer, 'headers'>, now: Date): string | null {
  const at = Date.parse(headers['last-modified'] ?? '');
  return Number.isNaN(at) || at > now.getTime() ? null : new Date(at).toISOString().slice(0, 10);
}

/** All files of a list, or none: an incomplete set would have less than the version before it. */
async function fetchList(
  { store, clock, stopping }: JobContext,
  egress: Egress,
  { format, files }: FetchedList,
) {
  const folder = await mkdtemp(join(tmpdir(), 'sourceline-list-'));
  try {
    const paths: string[] = [];
    const days: string[] = [];
    for (const { name, url } of files) {
      stopping?.throwIfAborted();
      const answer = await egress.send({ url, redirects: 3, within: WITHIN_MS, most: MOST_BYTES });
      const { status, bytes } = answer;
      if (status !== 200) throw refusal('hostFails', { host: url, status: String(status) });
      const path = join(folder, name);
      await writeFile(path, bytes);
      paths.push(path);
      const day = publishedOn(answer, clock.now());
      if (day) days.push(day);
    }
    const now = clock.now();
    return await importList(
      store,
      {
        format,
        path: files.length === 1 ? (paths[0] ?? folder) : folder,
        // OFAC's files do not state their date: they have that of the newest file.
        ...(files.length > 1 && { asOf: days.sort().at(-1) }),
      },
      { by: { memberId: null }, now, ...(stopping && { signal: stopping }) },
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
