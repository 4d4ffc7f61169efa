import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../config.ts';
import { loadWatchList } from '../../desk/watch-lists/load-watch-list.ts';
import type { ListEntry } from '../../entities/lists/list-entry.ts';
import { buildScreeningIndex, type ScreeningIndex } from '../../entities/screening/screening-index.ts';
import { silentLog } from '../../log.ts';
import { asOperator } from '../../readers/permission.ts';
import { openStore } from '../../store/database.ts';
import type { Figure } from './figure.ts';
import { jaroWinkler } from './jaro-winkler.ts';
import { percentiles } from './latency.ts';
import { MadeUpNames } from './made-up-names.ts';

/** How a measurement of screening is made. */
export interface ScreeningBenchSettings {
  /** Entries that names are screened against, each with two aliases. */
  readonly entries: number;
  /** Entries of the list that is imported. */
  readonly imported: number;
  /** Names that are screened, half of them on no list. */
  readonly names: number;
  progress(line: string): void;
}

const PAGE = 1_000;
const STORIES = 50;
const NAMES_A_STORY = 20;
const SCANS = 20;
const WARM_UP = 200;

/** Measures importing a list and screening names, beside a scan by Jaro and Winkler in the same run. */
export async function measureScreening(settings: ScreeningBenchSettings): Promise<Figure[]> {
  const imported = await timeImport(settings);
  settings.progress(`indexing ${settings.entries} entries`);
  const made = new MadeUpNames(7);
  const entries = Array.from({ length: settings.entries }, (_, at) => made.entry(at + 1));
  const begun = performance.now();
  const index = await buildScreeningIndex(pagesOf(entries));
  const built = performance.now() - begun;
  const { listed, unlisted } = queries(entries, settings.names);
  settings.progress(`screening ${settings.names} names`);
  for (const { name, schema } of listed.slice(0, WARM_UP)) index.screen({ names: [name], schema });
  const one = percentiles([...listed, ...unlisted].map((query) => timed(() => ask(index, query))));
  const stories = Array.from({ length: STORIES }, (_, at) => storyOf(listed, unlisted, at));
  const story = percentiles(
    stories.map((names) => timed(() => names.forEach((query) => void ask(index, query)))),
  );
  settings.progress('scanning by Jaro-Winkler');
  const all = entries.flatMap(({ names }) => names.map(({ name }) => name.toLowerCase()));
  const scan = percentiles(listed.slice(0, SCANS).map(({ name }) => timed(() => scanFor(name, all))));
  const found = listed.filter(({ name, schema, key }) =>
    index.screen({ names: [name], schema }).some(({ entry }) => entry.key === key),
  );
  return [
    { name: 'list imported', value: imported, unit: 's', target: { atMost: 20 } },
    { name: 'entries a second', value: settings.imported / imported, unit: '', target: null },
    { name: 'index built', value: built / 1_000, unit: 's', target: null },
    { name: 'index in memory', value: index.bytes / 1e6, unit: 'MB', target: null },
    { name: 'one name, 50th', value: one.p50, unit: 'ms', target: null },
    { name: 'one name, 95th', value: one.p95, unit: 'ms', target: { atMost: 10 } },
    { name: `story of ${NAMES_A_STORY} names, 95th`, value: story.p95, unit: 'ms', target: { atMost: 100 } },
    { name: 'scan by Jaro-Winkler, 50th', value: scan.p50, unit: 'ms', target: null },
    { name: 'scan / one name, 50th', value: scan.p50 / one.p50, unit: 'times', target: null },
    { name: 'misspelt names found', value: (100 * found.length) / listed.length, unit: '%', target: null },
  ];
}

interface Query {
  readonly name: string;
  readonly schema: string;
  /** The entry it is a misspelt name of; null where it is on no list. */
  readonly key: string | null;
}

function queries(entries: readonly ListEntry[], count: number): { listed: Query[]; unlisted: Query[] } {
  const strangers = new MadeUpNames(99, 2);
  const half = Math.ceil(count / 2);
  const step = Math.max(1, Math.floor(entries.length / half));
  const listed = entries
    .filter((_, at) => at % step === 0)
    .slice(0, half)
    .map(({ key, schema, names }) => ({ key, schema, name: strangers.degraded(names[0]?.name ?? '') }));
  const unlisted = Array.from({ length: half }, (_, at) =>
    at % 2 === 0
      ? { key: null, schema: 'Person', name: strangers.person() }
      : { key: null, schema: 'Company', name: strangers.company() },
  );
  return { listed, unlisted };
}

function storyOf(listed: readonly Query[], unlisted: readonly Query[], number: number): Query[] {
  return Array.from({ length: NAMES_A_STORY }, (_, at) => {
    const from = at % 4 === 0 ? listed : unlisted;
    return (
      from[(number * NAMES_A_STORY + at) % from.length] ?? { key: null, schema: 'Person', name: 'Nobody' }
    );
  });
}

function ask(index: ScreeningIndex, { name, schema }: Query): void {
  index.screen({ names: [name], schema });
}

function scanFor(name: string, all: readonly string[]): string {
  const asked = name.toLowerCase();
  let best = '';
  let most = 0;
  for (const other of all) {
    const score = jaroWinkler(asked, other);
    if (score > most) [most, best] = [score, other];
  }
  return best;
}

function timed(work: () => void): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

async function* pagesOf(entries: readonly ListEntry[]) {
  for (let at = 0; at < entries.length; at += PAGE)
    yield entries.slice(at, at + PAGE).map((entry) => ({ listSlug: 'bench', sha256: entry.key, entry }));
}

/** Seconds to import a list of made-up entries into a new built-in database on disk. */
async function timeImport({ imported, progress }: ScreeningBenchSettings): Promise<number> {
  const directory = await mkdtemp(join(tmpdir(), 'sourceline-bench-'));
  try {
    const path = join(directory, 'list.csv');
    await writeList(path, imported);
    const store = await openStore(readConfig({ DATA_DIR: join(directory, 'data') }), silentLog);
    try {
      progress(`importing a list of ${imported} entries`);
      const begun = performance.now();
      const { counts } = await loadWatchList(
        store,
        { format: 'csv', path, slug: 'bench', name: 'Bench', asOf: '2026-01-01' },
        asOperator(),
        {
          now: new Date(),
          progress: (step, entries) => progress(`importing a list: ${step} ${entries} of ${imported}`),
        },
      );
      const seconds = (performance.now() - begun) / 1_000;
      if (counts.people + counts.bodies !== imported) throw new Error('not every entry was imported');
      return seconds;
    } finally {
      await store.close();
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function writeList(path: string, count: number): Promise<void> {
  const made = new MadeUpNames(3);
  const file = createWriteStream(path);
  file.write('key,name,aliases,schema,country,birth_date,identifiers,programmes\n');
  for (let number = 1; number <= count; number += 1) {
    const { key, names, schema, countries, birthDates, identifiers, programmes } = made.entry(number);
    const [primary, ...aliases] = names.map(({ name }) => name);
    const cells = [
      key,
      primary ?? '',
      aliases.join('; '),
      schema,
      countries.join(';'),
      birthDates.join(';'),
      identifiers.map(({ kind, value }) => `${kind}:${value}`).join(';'),
      programmes.join(';'),
    ];
    file.write(`${cells.map((cell) => `"${cell}"`).join(',')}\n`);
  }
  file.end();
  await once(file, 'finish');
}
