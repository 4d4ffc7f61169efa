import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ImportedList, importList } from '../../src/entities/lists/import-list.ts';
import { listWatchLists } from '../../src/entities/lists/list.queries.ts';
import { findEntry, newestEntries } from '../../src/entities/lists/list-entries.queries.ts';
import type { ListFormat } from '../../src/entities/lists/watch-list.ts';
import { listNameFor } from '../../src/entities/lists/which-list.ts';
import { openTestStore } from '../../src/store/testing.ts';
import type { CorpusResult } from './corpus.ts';

const CMIC = 'Non-SDN Chinese Military-Industrial Complex Companies List';

/** The official lists as they came: counts against plain counts of the files, the same again, and what two sets differ in. */
export async function checkWatchLists(corpora: string): Promise<CorpusResult> {
  const folder = join(corpora, 'sanctions');
  const store = await openTestStore();
  const lines: string[] = [];
  let all = 0;
  let right = 0;
  const expect = (what: string, is: unknown, should: unknown) => {
    all += 1;
    if (JSON.stringify(is) === JSON.stringify(should)) right += 1;
    else lines.push(`${what}: ${JSON.stringify(is)}, and not ${JSON.stringify(should)}`);
  };
  const take = async (format: ListFormat, path: string, slug?: string): Promise<ImportedList> => {
    const started = performance.now();
    const asked = { format, path: join(folder, path), slug };
    const taken = await importList(store, asked, { by: { memberId: null }, now: new Date() });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    lines.push(`${format} ${path}: ${taken.status}, ${taken.list.newest.entryCount} entries, ${seconds} s`);
    return taken;
  };
  const text = (path: string) => readFileSync(join(folder, path), 'latin1');
  /** The numbers that begin the lines of a file of OFAC's. */
  const numbers = (path: string) => [...text(path).matchAll(/^(\d+),/gm)].map(([, number]) => number ?? '');
  const count = (path: string, pattern: RegExp) => text(path).match(pattern)?.length ?? 0;
  try {
    for (const [format, path, primary, alias] of [
      ['ofac', 'ofac-2021-07', 'sdn.csv', 'alt.csv'],
      ['ofac-consolidated', 'ofac-2025-12', 'cons_prim.csv', 'cons_alt.csv'],
    ] as const) {
      const { counts, list } = await take(format, path);
      const file = join(path, primary);
      expect(`${path} entries`, list.newest.entryCount, numbers(file).length);
      expect(`${path} people`, counts.people, count(file, /^\d+,"[^"]*","individual",/gm));
      expect(`${path} vessels`, counts.vessels, count(file, /^\d+,"[^"]*","vessel",/gm));
      expect(`${path} aircraft`, counts.aircraft, count(file, /^\d+,"[^"]*","aircraft",/gm));
      expect(`${path} bodies`, counts.bodies, count(file, /^\d+,"[^"]*",-0- ,/gm));
      expect(`${path} aliases`, counts.inFiles?.aliases, numbers(join(path, alias)).length);
      const addresses = file.replace('sdn', 'add').replace('prim', 'add');
      const empty = count(addresses, /^\d+,\d+,-0- ,-0- ,-0- ,/gm);
      expect(`${path} addresses`, counts.inFiles?.addresses, numbers(addresses).length - empty);
      expect(`${path} again`, (await take(format, path)).status, 'same');
    }
    const { changes, list } = await take('ofac', 'ofac-2025-12');
    expect('the set without sdn.csv is partial', list.newest.partial?.missing, ['sdn.csv']);
    const before = new Set(numbers('ofac-2021-07/sdn.csv'));
    const seen = new Set(numbers('ofac-2021-07/alt.csv'));
    const after = new Set(numbers('ofac-2025-12/alt.csv'));
    const there = new Set([...after, ...numbers('ofac-2025-12/add.csv')]);
    expect('added', changes?.added, [...after].filter((key) => !before.has(key)).length);
    expect('removed', changes?.removed, [...seen].filter((key) => !there.has(key)).length);
    expect('again', (await take('ofac', 'ofac-2025-12')).status, 'same');

    const un = 'un/UN_consolidated.xml';
    const { counts, list: security } = await take('un', un);
    expect('UN people', counts.people, count(un, /<INDIVIDUAL>/g));
    expect('UN bodies', counts.bodies, count(un, /<ENTITY>/g));
    expect('UN aliases', counts.inFiles?.aliases, count(un, /<ALIAS_NAME>\s*[^<\s]/g));
    expect('UN day', security.newest.asOf, /dateGenerated="([\d-]+)/.exec(text(un))?.[1]);
    expect('UN again', (await take('un', un)).status, 'same');

    const dpl = 'bis/denied-persons-2022.txt';
    const denied = await take('bis-dpl', dpl);
    expect('BIS rows', denied.list.newest.files[0]?.rows, count(dpl, /^"/gm) - 1);
    const names = new Set([...text(dpl).matchAll(/^"([^"]*)"\t/gm)].slice(1).map(([, name]) => name?.trim()));
    const kept = new Set<string | undefined>();
    for await (const page of newestEntries(store.reading, ['bis-dpl']))
      for (const { entry } of page) kept.add(entry.names[0]?.name);
    expect('BIS names', kept.size, names.size);
    expect('BIS again', (await take('bis-dpl', dpl)).status, 'same');

    const own = 'ofac-selected-2024.csv';
    const selected = await take('csv', own, 'selected');
    expect('own rows', selected.list.newest.entryCount, count(own, /^.+$/gm) - 1);
    expect('own again', (await take('csv', own, 'selected')).status, 'same');
    const iray = await findEntry(store.reading, 'selected', '48808');
    expect('a number in remarks', iray?.entry.identifiers[0]?.value, '91370600557897249A');

    const lists = new Map((await listWatchLists(store.reading, new Date())).map((one) => [one.slug, one]));
    const hikvision = await findEntry(store.reading, 'ofac-consolidated', '30946');
    const consolidated = lists.get('ofac-consolidated');
    expect('Hikvision', hikvision?.entry.names[0]?.name, 'HANGZHOU HIKVISION DIGITAL TECHNOLOGY CO., LTD.');
    expect('its list', hikvision && consolidated && listNameFor(hikvision.entry, consolidated), CMIC);
    for (const number of [1, 2])
      expect('Hikvision on the SDN list', await findEntry(store.reading, 'ofac-sdn', '30946', number), null);
  } finally {
    await store.close();
  }
  return { name: 'official lists', measure: 'of what the files say', rate: right / all, floor: 1, lines };
}
