import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Problem } from '../../errors.ts';
import { addEditor } from './add-editor.ts';
import { fillDatabase, openBench } from './fill.ts';
import { slowest, until200 } from './latency.ts';
import { type BenchServer, startPortalProcess } from './processes.ts';
import { writeTradeTable } from './trade-table.ts';
import { WordSalad } from './word-salad.ts';

const STORIES = 500;
const ROWS = 1_000_000;
/** What readers ask for each second while it goes on: a page kept in memory, or one that has to be made. */
const PAUSE_MS = 4;

/** How long readers waited while datasets were imported from the desk of the same server. */
export interface WaitedMeanwhile {
  /** The 99th percentile, in milliseconds. */
  readonly p99: number;
  readonly asked: number;
  readonly rows: number;
}

/** Adds datasets through the desk of a running portal, one after another for `seconds`, while readers read. */
export async function readWhileImporting(
  directory: string,
  seconds: number,
  progress: (line: string) => void,
): Promise<WaitedMeanwhile> {
  await fillDatabase(directory, STORIES, new WordSalad(), (done) => progress(`importing stories: ${done}`));
  const cookie = await dataEditor(directory);
  const file = join(directory, 'desk.csv');
  const table = await writeTradeTable(file, ROWS);
  const bytes = await readFile(file);
  await rm(file);
  const server = await startPortalProcess(directory);
  try {
    await until200(`${server.url}/readyz`);
    progress('reading while a dataset is imported');
    let importing = true;
    const imports = importAll(server, cookie, bytes, seconds).finally(() => {
      importing = false;
    });
    const paths = Array.from({ length: STORIES }, (_, at) =>
      at % 5 === 4 ? `/search?q=story+${at}` : `/story/bench-story-${at}`,
    );
    const [waited, files] = await Promise.all([
      slowest(server.url, paths, () => importing, PAUSE_MS),
      imports,
    ]);
    return { ...waited, rows: files * table.rows };
  } finally {
    await server.stop();
  }
}

async function importAll(
  server: BenchServer,
  cookie: string,
  bytes: Uint8Array<ArrayBuffer>,
  seconds: number,
): Promise<number> {
  const begun = performance.now();
  let files = 0;
  while (performance.now() - begun < seconds * 1_000) {
    files += 1;
    // Another last line each time: the same bytes would be the same version.
    const last = new TextEncoder().encode(`2024-Q4,DE,KZ,export,999${100 + files},1\n`);
    const form = new FormData();
    form.set('title', `Made-up trade ${files}`);
    form.set('producer', 'sourceline bench');
    form.set('licence', 'none');
    form.set('file', new Blob([bytes, last]), 'trade.csv');
    const headers = { cookie, 'sec-fetch-site': 'same-origin' };
    const sent = await fetch(`${server.url}/desk/datasets/add`, {
      method: 'POST',
      headers,
      body: form,
      redirect: 'manual',
    });
    await sent.body?.cancel();
    let at = sent.headers.get('location') ?? '';
    if (sent.status !== 303)
      throw new Problem('unavailable', `The desk answered ${sent.status} to a dataset.`);
    while (at.includes('/importing/')) {
      await wait(250);
      const asked = await fetch(new URL(at, server.url), { headers, redirect: 'manual' });
      await asked.body?.cancel();
      if (asked.status === 303) at = asked.headers.get('location') ?? '';
      else if (asked.status !== 200)
        throw new Problem('unavailable', `An import of the measurement ended with ${asked.status}.`);
    }
  }
  return files;
}

async function dataEditor(directory: string): Promise<string> {
  const store = await openBench({ directory });
  try {
    return (await addEditor(store, { directory }, 'data editor')).cookie;
  } finally {
    await store.close();
  }
}
